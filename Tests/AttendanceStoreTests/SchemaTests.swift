import Attendance
import GRDB
import Testing

@testable import AttendanceStore

@Suite("The store's tables")
struct SchemaTests {
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
  }

  private static let tables = [
    "badge_pages", "editions", "erasures", "file_days", "file_outlines", "file_readings",
    "file_states", "file_unknown_badges", "files", "point_days", "points", "publications",
    "registration_pages", "rejections", "scan_days", "texts",
  ]

  private static let views = [
    "badge_list", "file_list", "registration_list", "rejection_list", "scan_day_list",
    "unknown_badges",
  ]

  @Test("are these")
  func names() throws {
    _ = try temporary.writing()
    try DatabaseQueue(path: temporary.path).read { database in
      let views = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")
      #expect(views == Self.views)
      #expect(try Schema.tableNames(database) == Self.tables)
      #expect(try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID)
      #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == Schema.version)
    }
  }

  @Test("can be read through views, in plain text")
  func contents() throws {
    try fill()
    #expect(
      try rows("registration_list") == [
        "slw-2024|A1|2024-10-09T12:00:00Z|Visitor|KR|Seoul|ACME|company|lists/a.csv|2"
      ])
    #expect(try rows("badge_list") == ["slw-2024|0|A1|1", "slw-2024|1|B2|0"])
    #expect(try rows("unknown_badges") == ["slw-2024|B2"])
    #expect(
      try rows("file_list") == [
        "slw-2024|registrations|lists/a.csv|123|hash of lists/a.csv|10|4|3|2|1|"
          + "2024-10-09T12:00:00Z|NULL"
      ])
    #expect(
      try rows("rejection_list") == [
        "slw-2024|registrations|lists/a.csv|3|9|field_count|the reason of field_count|gate|동문|"
          + "A1,\"동문\""
      ])
    #expect(try rows("scan_day_list") == ["slw-2024|2024-10-10|2|39"])
  }

  private func fill() throws {
    try temporary.writing().write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      let file = try writer.add(.sample("lists/a.csv"), to: edition)
      try writer.add(badges: NameList(["A1", "B2"]), from: 0, to: edition)
      var pool = TextPool()
      let ids = ["Visitor", "KR", "Seoul", "ACME", "company"].map { pool.id(of: Array($0.utf8)) }
      let registration = Registration(
        badge: 0, registeredAt: 1_728_475_200_999_999, category: ids[0], country: ids[1],
        city: ids[2],
        company: ids[3], organizationType: ids[4], line: 2)
      try writer.join(
        registrations: [registration], texts: pool, file: file, of: edition)
      try writer.add(rejections: [.sample(line: 3)], file: file)
      _ = try writer.join(scans: [.sample(0), .sample(1)], on: edition.firstDay, of: edition)
    }
  }

  private func rows(_ view: String) throws -> [String] {
    try DatabaseQueue(path: temporary.path).read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM \(view)").map { row in
        row.databaseValues.map { String.fromDatabaseValue($0) ?? "\($0)" }.joined(separator: "|")
      }
    }
  }
}

extension Schema {
  /// The names of a database's tables, in order.
  static func tableNames(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  }
}

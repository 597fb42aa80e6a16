import Attendance
import GRDB
import Testing

@testable import AttendanceStore

@Suite("What is wrong with a store")
struct FindingsTests {
  private let temporary: TemporaryStore
  private static let date = CalendarDate(dayNumber: 20_006)

  /// A list with 1,500 badges, one row in quarantine, and a log of two scans.
  init() throws {
    temporary = try TemporaryStore()
    try temporary.writing().write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      try writer.add(
        badges: NameList((0..<1_500).map { "B\($0)" }), from: 0, to: edition)
      try writer.add(points: ["Gate"], from: 0, to: edition)
      let list = try writer.add(
        .sample(
          "reg.csv", rows: 1_501, accepted: 1_500, duplicate: 0, refused: 0, rejected: 1),
        to: edition)
      try writer.join(
        registrations: (0..<1_500).map { Registration(badge: $0, line: Int($0) + 2) },
        texts: TextPool(), file: list, of: edition)
      try writer.add(
        rejections: [
          RejectedRow(
            line: 9, byteOffset: 9, code: "empty-badge", reason: "", field: "", value: "", row: "")
        ], file: list)
      let log = try writer.add(
        .sample(
          "scans.csv", kind: .scans, rows: 2, accepted: 2, duplicate: 0, refused: 0, rejected: 0),
        to: edition)
      _ = try writer.join(scans: [.sample(1), .sample(1_400)], on: Self.date, of: edition)
      try writer.note(accepted: 2, on: Self.date, file: log)
      try writer.note(columns: ["badge"], identities: 1_500, file: list)
      try writer.note(columns: ["badge"], identities: 2, file: log)
      try writer.note(unknownBadges: [(badge: 3, scans: 1)], file: log)
    }
  }

  private func findings(after sql: String? = nil) throws -> [StoreFinding] {
    if let sql {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: temporary.path, configuration: configuration)
      try queue.write { try $0.execute(sql: sql) }
      try queue.close()
    }
    return try AttendanceStore.reading(temporary.path).read { try $0.findings() }
  }

  @Test("nothing, as long as nobody touched it")
  func sound() throws {
    #expect(try findings().isEmpty)
  }

  @Test(
    "is found and named",
    arguments: [
      (
        "UPDATE registration_pages SET rows = replace(rows, '1300', '1301') WHERE page = 1",
        [.damaged(place: "page 1 of registration_pages", edition: "slw-2024")]
      ),
      (
        "UPDATE badge_pages SET registered = zeroblob(128) WHERE page = 0",
        [.damaged(place: "page 0 of badge_pages", edition: "slw-2024")]
      ),
      (
        "UPDATE scan_days SET keys = substr(keys, 1, length(keys) - 1) || x'FF'",
        [.damaged(place: "the scans of 2024-10-10", edition: "slw-2024")]
      ),
      (
        "UPDATE scan_days SET keys = 5",
        [.damaged(place: "the scans of 2024-10-10", edition: "slw-2024")]
      ),
      (
        "UPDATE file_unknown_badges SET scans = '[[3,2]]'",
        [.damaged(place: "file_unknown_badges of file 2", edition: "slw-2024")]
      ),
      (
        "UPDATE files SET rows = 1502 WHERE name = 'reg.csv'",
        [.rows(file: "reg.csv", edition: "slw-2024")]
      ),
      (
        "DELETE FROM rejections",
        [.quarantine(file: "reg.csv", held: 0, rejected: 1, edition: "slw-2024")]
      ),
      (
        "UPDATE file_days SET accepted = 1",
        [
          .fileDays(file: "scans.csv", edition: "slw-2024"),
          .day(date: "2024-10-10", scans: 2, accepted: 1, edition: "slw-2024"),
        ]
      ),
      (
        "DELETE FROM scan_days",
        [.day(date: "2024-10-10", scans: 0, accepted: 2, edition: "slw-2024")]
      ),
      (
        "UPDATE point_days SET scans = 1", [.points(date: "2024-10-10", edition: "slw-2024")]
      ),
      (
        "UPDATE point_days SET last_instant = last_instant + 1",
        [.points(date: "2024-10-10", edition: "slw-2024")]
      ),
      (
        "UPDATE file_outlines SET identities = 1499 WHERE identities = 1500",
        [.outline(file: "reg.csv", edition: "slw-2024")]
      ),
      (
        "UPDATE file_days SET scans = 3", [.outline(file: "scans.csv", edition: "slw-2024")]
      ),
      (
        "UPDATE file_outlines SET columns = '[' WHERE identities = 2",
        [.outline(file: "scans.csv", edition: "slw-2024")]
      ),
      (
        "DELETE FROM points", [.scan(date: "2024-10-10", edition: "slw-2024")]
      ),
      (
        "UPDATE rejections SET file = 7",
        [
          .sqlite("a row of rejections refers to none of files"),
          .quarantine(file: "reg.csv", held: 0, rejected: 1, edition: "slw-2024"),
        ]
      ),
    ] as [(String, [StoreFinding])])
  func damage(_ sql: String, _ expected: [StoreFinding]) throws {
    let found = try findings(after: sql)
    #expect(Set(expected).isSubset(of: found), "\(found)")
  }
}

import Attendance
import Foundation
import GRDB
import Testing
import Threads

@testable import AttendanceStore

@Suite("The store's pages")
struct PagedStoreTests {
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
  }

  /// Runs `body` on an edition with these badges and a file, in memory.
  private func writing(
    badges: Int, _ body: (StoreWriter, EditionRecord, Int64) throws -> Void
  ) throws {
    try AttendanceStore.rehearsal(temporary.path).write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      try writer.add(badges: NameList((0..<badges).map { "B\($0)" }), from: 0, to: edition)
      try body(writer, edition, try writer.add(.sample("a.csv"), to: edition))
    }
  }

  private func damage(_ body: () throws -> Void) -> StoreError.Kind? {
    do {
      try body()
      return nil
    } catch {
      return (error as? StoreError)?.kind
    }
  }

  @Test(
    "number badges from page to page",
    arguments: [
      [1], [1_023, 1, 1], [1_024, 1], [1_025], [1, 1_023], [1, 3_000, 0, 72, 1_024, 5],
    ])
  func numbering(_ deliveries: [Int]) throws {
    try writing(badges: 0) { writer, edition, _ in
      var all = NameList()
      for (delivery, count) in deliveries.enumerated() {
        let names = NameList((0..<count).map { "\(delivery)/\($0)" })
        try writer.add(badges: names, from: all.count, to: edition)
        all.append(names)
        let book = try writer.reader.badges(of: edition)
        #expect(book.names == all)
        #expect(book.isRegistered == all.texts.map { _ in false })
        #expect(try writer.reader.snapshot(of: edition).badgeCount == all.count)
      }
      let pages = try Int.fetchOne(writer.database, sql: "SELECT count(*) FROM badge_pages")
      #expect(pages == (all.count + 1_023) / 1_024)
      // Numbers that others have, or that leave a gap, are not given.
      for first in [0, all.count - 1, all.count + 1, all.count + 1_024] {
        #expect(throws: StoreError.self) {
          try writer.add(badges: NameList(["x"]), from: first, to: edition)
        }
      }
    }
  }

  @Test("keep each side of a page's end", arguments: [1_023, 1_024, 1_025, 2_047, 2_048])
  func boundary(_ badge: UInt32) throws {
    try writing(badges: 2_100) { writer, edition, file in
      func join(_ badges: [UInt32], line: Int) throws -> Int {
        try writer.join(
          registrations: badges.map { Registration(badge: $0, line: line) }, texts: TextPool(),
          file: file, of: edition)
      }
      #expect(try join([badge], line: 5) == 1)
      #expect(try join([badge - 1, badge, badge + 1], line: 4) == 2)
      #expect(try join([0, badge - 1, badge, 2_099], line: 6) == 2)
      let snapshot = try writer.reader.snapshot(of: edition)
      #expect(snapshot.registrations.map(\.badge) == [0, badge - 1, badge, badge + 1, 2_099])
      #expect(snapshot.registrations.map(\.line) == [6, 6, 6, 4, 6])
      let book = try writer.reader.badges(of: edition)
      #expect(
        book.isRegistered.indices.filter { book.isRegistered[$0] }
          == snapshot.registrations.map { Int($0.badge) })
      #expect(try writer.reader.registrationCount(of: edition) == 5)
    }
  }

  @Test("are left alone where nothing in them is new")
  func unchanged() throws {
    try writing(badges: 3_000) { writer, edition, file in
      func join(_ badges: [UInt32], line: Int) throws -> Int {
        let before = writer.database.totalChangesCount
        try writer.join(
          registrations: badges.map { Registration(badge: $0, line: line) }, texts: TextPool(),
          file: file, of: edition)
        return writer.database.totalChangesCount - before
      }
      // A text, then a page of registrations and one of badges for each of three.
      let changes = [
        try join([1, 1_500, 2_999], line: 5), try join([1, 1_500, 2_999], line: 5),
        try join([1, 1_500, 2_999], line: 4), try join([1_500], line: 6),
        try join([1, 1_501, 2_999], line: 5),
      ]
      #expect(changes == [7, 0, 0, 1, 2])
    }
  }

  @Test("join only badges that have a number")
  func unknownBadge() throws {
    try writing(badges: 1_030) { writer, edition, file in
      for badge: UInt32 in [1_030, 2_048, .max] {
        #expect(throws: StoreError.self) {
          try writer.join(
            registrations: [Registration(badge: badge, line: 2)], texts: TextPool(), file: file,
            of: edition)
        }
      }
    }
  }

  private static let columns: [(table: String, column: String)] = [
    ("badge_pages", "badges"), ("badge_pages", "registered"), ("badge_pages", "checksum"),
    ("badge_pages", "page"), ("registration_pages", "rows"), ("registration_pages", "persons"),
    ("registration_pages", "checksum"), ("registration_pages", "page"),
    ("file_unknown_badges", "scans"), ("file_unknown_badges", "checksum"),
  ]

  @Test("show that a single bit has changed, wherever it is", arguments: columns)
  func bitFlips(_ table: String, _ column: String) throws {
    try writing(badges: 3) { writer, edition, file in
      let person = PersonDigest(bytes: [UInt8](repeating: 0xA5, count: 32))
      try writer.join(
        registrations: [
          Registration(badge: 0, registeredAt: 1_728_475_200_000_000, line: 2),
          Registration(badge: 2, person: person, line: 3),
        ], texts: TextPool(), file: file, of: edition)
      try writer.note(unknownBadges: [(1, 5)], file: file)
      func read() throws {
        _ = try writer.reader.badges(of: edition)
        _ = try writer.reader.snapshot(of: edition)
        _ = try writer.reader.files(of: edition)
      }
      #expect(damage(read) == nil)
      let database = writer.database
      let number = try Int64.fetchOne(
        database, sql: "SELECT \(column) FROM \(table) WHERE typeof(\(column)) = 'integer'")
      if let number {
        for bit in 0..<64 as Range<Int64> {
          try database.execute(
            sql: "UPDATE \(table) SET \(column) = ?", arguments: [number ^ 1 << bit])
          #expect(isDamage(damage(read)), "bit \(bit)")
        }
        return
      }
      let bytes = try #require(
        try Data.fetchOne(database, sql: "SELECT CAST(\(column) AS BLOB) FROM \(table)"))
      let type = column == "registered" || column == "persons" ? "BLOB" : "TEXT"
      for bit in 0..<bytes.count * 8 {
        var changed = bytes
        changed[bit / 8] ^= 1 << UInt8(bit % 8)
        try database.execute(
          sql: "UPDATE \(table) SET \(column) = CAST(? AS \(type))", arguments: [changed])
        #expect(isDamage(damage(read)), "bit \(bit)")
      }
      try database.execute(
        sql: "UPDATE \(table) SET \(column) = CAST(? AS \(type))", arguments: [bytes])
      #expect(damage(read) == nil)
    }
  }

  private func isDamage(_ kind: StoreError.Kind?) -> Bool {
    guard case .damaged = kind else { return false }
    return true
  }

  @Test(
    "show that one of them is missing, and which",
    arguments: [
      ("DELETE FROM registration_pages WHERE page = 1", "registration_pages"),
      ("DELETE FROM registration_pages", "registration_pages"),
      ("DELETE FROM badge_pages WHERE page = 1", "page 1 of badge_pages"),
      ("DELETE FROM badge_pages WHERE page = 2", "page 2 of registration_pages"),
      (
        "UPDATE registration_pages SET persons = x'00' WHERE page = 1",
        "page 1 of registration_pages"
      ),
      ("UPDATE badge_pages SET badges = '[]' WHERE page = 2", "page 2 of badge_pages"),
      ("DELETE FROM texts", "page 0 of registration_pages"),
      ("UPDATE files SET edition = 2", "page 0 of registration_pages"),
      (
        "UPDATE registration_pages SET page = 9223372036854775807 WHERE page = 2",
        "page 2 of registration_pages"
      ),
    ])
  func missing(_ sql: String, _ place: String) throws {
    try writing(badges: 3_000) { writer, edition, file in
      _ = try writer.edition(.sample("slw-2025"), personKeyID: nil)
      try writer.join(
        registrations: (0..<3_000).map { Registration(badge: $0, line: 2) }, texts: TextPool(),
        file: file, of: edition)
      try writer.database.execute(sql: sql)
      for workers in [1, 3].map(Workers.init) {
        #expect(
          damage { _ = try writer.reader.snapshot(of: edition, workers: workers) }
            == .damaged(place))
      }
    }
  }

  @Test("are read alike by any number of threads")
  func threads() throws {
    // 59 pages, every eighth of them without a registration.
    try writing(badges: 60_000) { writer, edition, file in
      let badges = (0..<60_000).filter { $0 % 3 > 0 && $0 / 1_024 % 8 != 5 }.map(UInt32.init)
      try writer.join(
        registrations: badges.map { Registration(badge: $0, line: Int($0) + 2) }, texts: TextPool(),
        file: file, of: edition)
      for workers in [1, 2, 7].map(Workers.init) {
        let snapshot = try writer.reader.snapshot(of: edition, workers: workers)
        #expect(snapshot.registrations.map(\.badge) == badges)
        #expect(snapshot.registrations.map(\.line) == badges.map { Int($0) + 2 })
        #expect(snapshot.fileRanks.count == badges.count)
      }
    }
  }
}

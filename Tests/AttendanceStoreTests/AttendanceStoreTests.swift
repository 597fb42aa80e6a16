import Attendance
import Foundation
import GRDB
import Testing

@testable import AttendanceStore

@Suite("The store")
struct AttendanceStoreTests {
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
  }

  private func kind(_ body: () throws -> Void) -> StoreError.Kind? {
    do {
      try body()
      return nil
    } catch let error as StoreError {
      return error.path.hasPrefix(temporary.folder) ? error.kind : nil
    } catch {
      return nil
    }
  }

  @Test("is readable and writable by its owner alone, and so are its folders")
  func permissions() throws {
    let path = "\(temporary.folder)/a/b/store.sqlite"
    _ = try AttendanceStore.writing(path)
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(path) == 0o600)
    #expect(try mode("\(temporary.folder)/a/b") == 0o700)
    #expect(try mode("\(temporary.folder)/a") == 0o700)
    // Opening it again changes nothing.
    _ = try AttendanceStore.writing(path)
    #expect(try mode(path) == 0o600)
  }

  @Test("is not made by reading")
  func missing() throws {
    #expect(kind { _ = try AttendanceStore.reading(temporary.path) } == .missing)
    #expect(!FileManager.default.fileExists(atPath: temporary.path))
  }

  @Test(
    "is told from other files",
    arguments: ["", "no database", String(repeating: "x", count: 20_000)])
  func otherFile(_ content: String) throws {
    try Data(content.utf8).write(to: URL(fileURLWithPath: temporary.path))
    #expect(kind { _ = try AttendanceStore.reading(temporary.path) } == .notAStore)
    if !content.isEmpty {
      #expect(kind { _ = try AttendanceStore.writing(temporary.path) } == .notAStore)
      #expect(kind { _ = try AttendanceStore.rehearsal(temporary.path) } == .notAStore)
      #expect(try Data(contentsOf: URL(fileURLWithPath: temporary.path)) == Data(content.utf8))
    }
  }

  @Test("is told from other databases")
  func otherDatabase() throws {
    try DatabaseQueue(path: temporary.path).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(kind { _ = try AttendanceStore.reading(temporary.path) } == .notAStore)
    #expect(kind { _ = try AttendanceStore.writing(temporary.path) } == .notAStore)
  }

  @Test("is left alone where a later version wrote it")
  func newer() throws {
    _ = try temporary.writing()
    try DatabaseQueue(path: temporary.path).write {
      try $0.execute(sql: "PRAGMA user_version = 99")
    }
    #expect(kind { _ = try AttendanceStore.reading(temporary.path) } == .newerVersion(99))
    #expect(kind { _ = try AttendanceStore.writing(temporary.path) } == .newerVersion(99))
    #expect(kind { _ = try AttendanceStore.rehearsal(temporary.path) } == .newerVersion(99))
  }

  @Test("is left alone where an earlier version wrote it", arguments: [0, 1, 2])
  func older(_ version: Int) throws {
    _ = try temporary.writing()
    try DatabaseQueue(path: temporary.path).write { database in
      try database.execute(sql: "PRAGMA user_version = \(version)")
    }
    #expect(kind { _ = try AttendanceStore.reading(temporary.path) } == .olderVersion(version))
    #expect(kind { _ = try AttendanceStore.writing(temporary.path) } == .olderVersion(version))
    #expect(kind { _ = try AttendanceStore.rehearsal(temporary.path) } == .olderVersion(version))
  }

  @Test("can't be made where no folder can be")
  func cannotCreate() throws {
    try Data().write(to: URL(fileURLWithPath: "\(temporary.folder)/file"))
    let path = "\(temporary.folder)/file/store.sqlite"
    #expect(kind { _ = try AttendanceStore.writing(path) } == .cannotCreate)
  }

  @Test("says that another holds it")
  func busy() throws {
    let (one, two) = (try temporary.writing(), try temporary.writing())
    try one.write { _ in
      #expect(kind { try two.write { _ in } } == .busy)
    }
    try two.write { _ in }
  }

  @Test("can't be written by who reads it")
  func readOnly() throws {
    _ = try temporary.writing()
    let store = try AttendanceStore.reading(temporary.path)
    let problem = kind {
      try store.write { _ = try $0.edition(.sample(), personKeyID: nil) }
    }
    #expect(problem == .notWritable)
  }

  @Test("keeps nothing of what fails, and all of what doesn't")
  func transaction() throws {
    struct Stop: Error {}
    let store = try temporary.writing()
    func takeIn(_ name: String, fail: Bool) throws {
      try store.write { writer in
        let edition = try writer.edition(.sample(), personKeyID: nil)
        let file = try writer.add(.sample(name), to: edition)
        try writer.add(badges: NameList(["A1"]), from: 0, to: edition)
        try writer.add(points: ["North"], from: 0, to: edition)
        _ = try writer.join(scans: [.sample(0)], on: edition.firstDay, of: edition)
        try writer.join(
          registrations: [Registration(badge: 0, line: 2)], texts: TextPool(), file: file,
          of: edition)
        try writer.add(rejections: [.sample(line: 3)], file: file)
        let state = FileState(kind: .scans, name: name, mark: "1", sha256: "hash")
        try writer.remember([state], of: edition)
        try writer.note(
          reading: FileReading(reading: "1", head: "hash", nextLine: 3), file: file)
        try writer.add(
          Erasure(request: .badge, badges: 1, rejections: 0, erasedAt: 1), to: edition)
        if fail { throw Stop() }
      }
    }
    #expect(throws: Stop.self) { try takeIn("a.csv", fail: true) }
    #expect(try store.read { try $0.edition("slw-2024") } == nil)
    let rows = try DatabaseQueue(path: temporary.path).read { database in
      try Schema.tableNames(database).map { table in
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
    }
    #expect(rows.allSatisfy { $0 == 0 })
    #expect(rows.count == 16)
    try takeIn("a.csv", fail: false)
    let reopened = try AttendanceStore.reading(temporary.path)
    try reopened.read { reader in
      let edition = try #require(try reader.edition("slw-2024"))
      #expect(try reader.files(of: edition).map(\.entry.name) == ["a.csv"])
      #expect(try reader.registrationCount(of: edition) == 1)
      #expect(try reader.scans(of: edition, on: edition.firstDay) == [.sample(0)])
    }
  }

  @Test("can be rehearsed on without a trace, from what it holds or from nothing")
  func rehearsal() throws {
    let empty = try AttendanceStore.rehearsal(temporary.path)
    try empty.write { _ = try $0.edition(.sample(), personKeyID: nil) }
    #expect(!FileManager.default.fileExists(atPath: temporary.path))
    try temporary.writing().write { _ = try $0.edition(.sample(), personKeyID: nil) }
    let before = try Data(contentsOf: URL(fileURLWithPath: temporary.path))
    let rehearsal = try AttendanceStore.rehearsal(temporary.path)
    try rehearsal.write { writer in
      let edition = try #require(try writer.reader.edition("slw-2024"))
      _ = try writer.add(.sample("a.csv"), to: edition)
      #expect(try writer.reader.files(of: edition).count == 1)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: temporary.path)) == before)
  }

  @Test("says which day's scans are damaged")
  func damage() throws {
    let store = try temporary.writing()
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      _ = try writer.join(scans: [.sample(0), .sample(1)], on: edition.firstDay, of: edition)
    }
    func damage(_ sql: String) throws -> StoreError.Kind? {
      try DatabaseQueue(path: temporary.path).write { try $0.execute(sql: sql) }
      return kind {
        try store.read { reader in
          let edition = try #require(try reader.edition("slw-2024"))
          _ = try reader.scans(of: edition, on: edition.firstDay)
        }
      }
    }
    #expect(try damage("UPDATE scan_days SET scans = 3") == .damaged("the scans of 2024-10-10"))
    #expect(try damage("UPDATE scan_days SET scans = 2") == nil)
    #expect(
      try damage("UPDATE scan_days SET keys = zeroblob(40)") == .damaged("the scans of 2024-10-10"))
    #expect(try damage("UPDATE scan_days SET keys = x''") == .damaged("the scans of 2024-10-10"))
  }
}

extension EditionRecord {
  /// The first day of the sample edition.
  var firstDay: CalendarDate { CalendarDate(dayNumber: 20_006) }
}

extension RejectedRow {
  static func sample(line: Int, byteOffset: Int = 9, code: String = "field_count") -> RejectedRow {
    RejectedRow(
      line: line, byteOffset: byteOffset, code: code, reason: "the reason of \(code)",
      field: "gate", value: "동문", row: "A1,\"동문\"")
  }
}

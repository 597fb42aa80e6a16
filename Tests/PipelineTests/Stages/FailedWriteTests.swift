import AttendanceStore
import Foundation
import GRDB
import Testing

@testable import Pipeline

@Suite("A file that can't be written")
struct FailedWriteTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "p.yml",
      Array(
        """
        edition: {id: slw, time_zone: Asia/Seoul, days: [2024-10-10]}
        store: store.sqlite
        sources:
          scans:
            files: "scans-*.csv"
            columns: {badge: badge, scanned_at: time, point: gate}

        """.utf8))
    // Each file knows badges and points that the one before it brought.
    try folder.write("scans-0.csv", Self.log([("A1", "North"), ("A2", "South")]))
    try folder.write("scans-1.csv", Self.log([("A2", "North"), ("B1", "East"), ("B2", "West")]))
    try folder.write("scans-2.csv", Self.log([("B2", "East"), ("A1", "West"), ("C1", "South")]))
  }

  private static func log(_ scans: [(badge: String, gate: String)]) -> [UInt8] {
    let rows = scans.enumerated().map { number, scan in
      "\(scan.badge),2024-10-10T1\(number / 600 % 10):\(10 + number % 50):00+09:00,\(scan.gate)\n"
    }
    return Array(("badge,time,gate\n" + rows.joined()).utf8)
  }

  private func ingest(_ files: String...) throws -> [FileOutcome] {
    let paths = files.map { "\(folder.path)/\($0)" }
    return try IngestRun(pipeline: folder.path + "/p.yml", files: paths).run().files
  }

  private func database<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: folder.path + "/store.sqlite").write(work)
  }

  /// The store's figures: what does not say when it was written.
  private func figures() throws -> [[Row]] {
    try database { database in
      try ["badge_pages", "points", "scan_days", "file_days", "file_unknown_badges"].map { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)")
      }
    }
  }

  private func refuse(_ name: String) throws {
    try database { database in
      try database.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON files WHEN NEW.name LIKE '%\(name)'
          BEGIN SELECT RAISE(ABORT, 'refused'); END
          """)
    }
  }

  private func forgetStore() throws {
    for name in ["store.sqlite", "store.sqlite-wal", "store.sqlite-shm"] {
      try? FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
    }
  }

  @Test("leaves the files after it as right as if it had not been there")
  func nextFile() throws {
    _ = try ingest("scans-0.csv")
    _ = try ingest("scans-2.csv")
    let without = try figures()
    _ = try ingest("scans-1.csv")
    let later = try figures()
    try forgetStore()

    _ = try ingest("scans-0.csv")
    try refuse("scans-1.csv")
    let outcomes = try ingest("scans-1.csv", "scans-2.csv")
    guard case .failed = outcomes[0].end, case .takenIn(let entry) = outcomes[1].end else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(entry.accepted == 3)
    #expect(try figures() == without)

    try database { try $0.execute(sql: "DROP TRIGGER refuse") }
    guard case .takenIn = try ingest("scans-1.csv")[0].end else {
      Issue.record("the file is not taken in once it can be written")
      return
    }
    #expect(try figures() == later)
  }

  @Test("is no beginning of a later one, whenever that is opened", arguments: 1...4)
  func laterExport(_ filesBetween: Int) throws {
    // More than 64 KiB, so that a longer log could go on from its end.
    let rows = (0..<4_000).map { (badge: "A\($0)", gate: "North") }
    let between = (2..<2 + filesBetween).map { "scans-\($0).csv" }
    for (index, name) in between.enumerated() {
      try folder.write(name, Self.log([("C\(index)", "East"), ("D\(index * index)", "West")]))
    }
    let later = "scans-\(2 + filesBetween).csv"
    try folder.write("scans-1.csv", Self.log(rows))
    try folder.write(later, Self.log(rows + [("E", "South")]))

    _ = try ingest("scans-0.csv")
    try refuse("scans-1.csv")
    let paths = (["scans-1.csv"] + between + [later]).map { "\(folder.path)/\($0)" }
    let outcomes = try IngestRun(pipeline: folder.path + "/p.yml", files: paths).run().files
    guard case .failed = outcomes[0].end, case .takenIn(let entry) = outcomes[paths.count - 1].end
    else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(entry.accepted == 4_001)
  }
}

import Attendance
import Foundation
import GRDB
import Testing

@testable import AttendanceStore

@Suite("The checksums of the store's pages")
struct StorePagesTests {
  private let temporary: TemporaryStore

  /// One list, and more scans than a page holds.
  init() throws {
    temporary = try TemporaryStore()
    try temporary.writing().write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      try writer.add(badges: NameList((0..<1_500).map { "B\($0)" }), from: 0, to: edition)
      try writer.add(points: ["Gate"], from: 0, to: edition)
      let log = try writer.add(
        .sample(
          "scans.csv", kind: .scans, rows: 30_000, accepted: 30_000, duplicate: 0, refused: 0,
          rejected: 0), to: edition)
      let scans = (0..<30_000).map { ScanKey.sample(UInt32($0 / 20), UInt32($0 % 20 * 999)) }
      _ = try writer.join(scans: scans, on: edition.firstDay, of: edition)
      try writer.note(accepted: 30_000, on: edition.firstDay, file: log)
    }
  }

  private func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: temporary.path)))
  }

  private func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: temporary.path))
  }

  private func findings() throws -> [StoreFinding] {
    try AttendanceStore.reading(temporary.path).read { try $0.findings() }
  }

  @Test("find one flipped bit in every page, and name the page")
  func flippedBits() throws {
    let sound = try bytes()
    #expect(sound.count % StorePages.size == 0 && sound.count > 12 * StorePages.size)
    #expect(try findings().isEmpty)
    var random = SeededRandom(seed: 7)
    for page in 1..<(sound.count / StorePages.size) {
      let isWritten = sound[(page * StorePages.size)..<((page + 1) * StorePages.size)]
        .contains { $0 != 0 }
      #expect(isWritten)
      for _ in 0..<4 {
        var changed = sound
        let place = page * StorePages.size + Int.random(in: 0..<StorePages.size, using: &random)
        changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        try write(changed)
        #expect(try findings() == [.page(page + 1)], "byte \(place)")
      }
    }
  }

  @Test("find a page that lies in another one's place")
  func exchanged() throws {
    let sound = try bytes()
    let (one, other) = (3 * StorePages.size, 4 * StorePages.size)
    var changed = sound
    for index in 0..<StorePages.size {
      changed.swapAt(one + index, other + index)
    }
    #expect(changed != sound)
    try write(changed)
    #expect(try findings() == [.page(4), .page(5)])
  }

  @Test("end whatever reads the first page, which everything needs")
  func firstPage() throws {
    let sound = try bytes()
    var random = SeededRandom(seed: 9)
    let places =
      Array(0..<100) + (0..<60).map { _ in Int.random(in: 100..<StorePages.size, using: &random) }
    for place in places {
      var changed = sound
      changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try write(changed)
      let error = #expect(throws: StoreError.self, "byte \(place)") { try findings() }
      switch (place, error?.kind) {
      case (60..<64, .newerVersion), (60..<64, .olderVersion), (68..<72, .notAStore): break
      default: #expect(error?.kind == .damaged("page 1 of the file"), "byte \(place)")
      }
    }
  }

  @Test("are written with every page, whatever was in it before")
  func rewritten() throws {
    let store = try temporary.writing()
    for round in 0..<3 {
      try store.write { writer in
        let edition = try writer.edition(.sample(), personKeyID: nil)
        _ = try writer.join(
          scans: [.sample(1_499, UInt32(50_000 + round))], on: edition.firstDay, of: edition)
        try writer.database.execute(sql: "UPDATE file_days SET accepted = accepted + 1")
        try writer.database.execute(
          sql: "UPDATE files SET rows = rows + 1, accepted = accepted + 1")
      }
      #expect(try findings().isEmpty)
    }
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try store.write { writer in
        try writer.database.execute(sql: "DELETE FROM scan_days")
        throw Stop()
      }
    }
    #expect(try findings().isEmpty)
    try DatabaseQueue(path: temporary.path).vacuum()
    #expect(try findings().isEmpty)
    #expect(try bytes()[20] == 8)
  }
}

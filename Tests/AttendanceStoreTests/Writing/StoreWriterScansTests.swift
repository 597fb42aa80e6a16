import Attendance
import AttendanceStore
import Testing

@Suite("Joining scans")
struct StoreWriterScansTests {
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
  }

  @Test("keeps each scan once, and says which are new", arguments: 0..<4 as Range<UInt64>)
  func union(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let store = try temporary.writing()
    var known: [Int: Set<ScanKey>] = [:]
    for _ in 0..<12 {
      let day = Int.random(in: 0..<3, using: &random)
      let count = Int.random(in: 0..<60, using: &random)
      let delivered = Set(
        (0..<count).map { _ in
          ScanKey.sample(.random(in: 0..<9, using: &random), .random(in: 0..<9, using: &random))
        })
      let added = try store.write { writer in
        let edition = try writer.edition(.sample(), personKeyID: nil)
        return try writer.join(
          scans: delivered.sorted(), on: edition.firstDay.adding(days: day), of: edition)
      }
      #expect(added == delivered.subtracting(known[day] ?? []).sorted())
      known[day, default: []].formUnion(delivered)
    }
    try store.read { reader in
      let edition = try #require(try reader.edition("slw-2024"))
      for day in 0..<3 {
        let date = edition.firstDay.adding(days: day)
        #expect(try reader.scans(of: edition, on: date) == (known[day] ?? []).sorted())
        #expect(try reader.scanCounts(of: edition)[date] ?? 0 == (known[day] ?? []).count)
      }
      let days = known.filter { !$0.value.isEmpty }.keys.sorted()
      #expect(try reader.scanDays(of: edition) == days.map { edition.firstDay.adding(days: $0) })
      #expect(try reader.scans(of: edition, on: edition.firstDay.adding(days: 9)).isEmpty)
    }
  }

  @Test("counts a file's scans of unknown badges until a registration names them")
  func unknownBadges() throws {
    let store = try temporary.writing()
    try store.write { writer in
      for id in ["slw-2024", "slw-2025"] {
        let edition = try writer.edition(.sample(id), personKeyID: nil)
        try writer.add(badges: NameList(["A1", "B2", "C3"]), from: 0, to: edition)
        let file = try writer.add(.sample("scans.csv", kind: .scans), to: edition)
        try writer.note(accepted: 7, on: edition.firstDay, file: file)
        try writer.note(accepted: 2, on: edition.firstDay.adding(days: -1), file: file)
        try writer.note(unknownBadges: [(1, 5), (2, 3)], file: file)
      }
    }
    func unknown(_ id: String) throws -> [Int] {
      try store.read { reader in
        let edition = try #require(try reader.edition(id))
        #expect(
          try reader.files(of: edition).first { $0.entry.kind == .scans }?.acceptedByDate
            == ["2024-10-10": 7, "2024-10-09": 2])
        return try reader.files(of: edition).filter { $0.entry.kind == .scans }
          .map(\.unknownBadgeScans)
      }
    }
    #expect(try unknown("slw-2024") == [8])
    for (badge, left) in [(UInt32(0), 8), (2, 5), (1, 0)] {
      try store.write { writer in
        let edition = try #require(try writer.reader.edition("slw-2024"))
        let file = try writer.add(.sample("list-\(badge).csv"), to: edition)
        try writer.join(
          registrations: [Registration(badge: badge, line: 2)], texts: TextPool(), file: file,
          of: edition)
        #expect(try writer.reader.badges(of: edition).isRegistered[Int(badge)])
      }
      #expect(try unknown("slw-2024") == [left])
    }
    // Another edition's badges have the same numbers.
    #expect(try unknown("slw-2025") == [8])
  }

  @Test("numbers points up to their limit, in the order in which they come")
  func points() throws {
    let store = try temporary.writing()
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      try writer.add(points: ["North", "-"], from: 0, to: edition)
      try writer.add(points: ["동문"], from: 2, to: edition)
      #expect(try writer.reader.points(of: edition) == ["North", "-", "동문"])
      try writer.add(points: ["last"], from: ScanKey.pointLimit - 1, to: edition)
      let error = #expect(throws: StoreError.self) {
        try writer.add(points: ["more"], from: ScanKey.pointLimit, to: edition)
      }
      #expect(error?.kind == .limit(what: "scan points", limit: ScanKey.pointLimit))
    }
  }
}

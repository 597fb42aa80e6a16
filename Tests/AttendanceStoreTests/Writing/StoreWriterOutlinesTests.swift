import Attendance
import AttendanceStore
import Testing

@Suite("What later deliveries are compared with")
struct StoreWriterOutlinesTests {
  private let temporary: TemporaryStore
  private let store: AttendanceStore
  private static let day = CalendarDate(dayNumber: 20_006)

  init() throws {
    temporary = try TemporaryStore()
    store = try temporary.writing()
  }

  private func write(_ name: String, kind: SourceKind = .scans, instants: ClosedRange<Int>?) throws
  {
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      let entry = LedgerEntry(
        kind: kind, name: name, bytes: 1, sha256: "hash of \(name)", encoding: "utf-8",
        delimiter: ",", rows: 0, accepted: 0, duplicate: 0, refused: 0, rejected: 0,
        firstInstant: instants?.lowerBound, lastInstant: instants?.upperBound, takenInAt: 0)
      let file = try writer.add(entry, to: edition)
      try writer.note(columns: ["a \"b\"", "ㄱ,\n"], identities: 9, file: file)
      try writer.note(accepted: 0, of: 5, on: Self.day, file: file)
      try writer.note(accepted: 3, on: Self.day.adding(days: 1), file: file)
    }
  }

  private func read<Result>(_ body: (StoreReader, EditionRecord) throws -> Result) throws -> Result
  {
    try store.read { reader in try body(reader, try #require(try reader.edition("slw-2024"))) }
  }

  @Test("is found by name, by instants, by content")
  func outlines() throws {
    try write("a", instants: 10...20)
    try write("b", instants: 5...15)
    try write("c", kind: .registrations, instants: 10...20)
    try write("d", instants: nil)
    func names(_ name: String, _ instants: ClosedRange<Int>?) throws -> [String] {
      try read { try $0.outlines(of: .scans, named: name, within: instants, of: $1).map(\.name) }
    }
    #expect(try names("x", 10...20) == ["a"])
    #expect(try names("x", 11...20) == [])
    #expect(try names("x", 10...19) == [])
    #expect(try names("b", 10...20) == ["a", "b"])
    #expect(try names("d", nil) == ["d"])
    #expect(
      try read {
        try $0.outlines(of: .registrations, named: "x", within: 30...40, of: $1).map(\.name)
      } == ["c"])
    let outline = try #require(
      try read { try $0.outline(of: .scans, sha256: "hash of b", of: $1) })
    #expect(
      outline
        == FileOutline(
          name: "b", sha256: "hash of b", identities: 9, firstInstant: 5, lastInstant: 15,
          scansByDate: [Self.day: 5, Self.day.adding(days: 1): 3]))
    #expect(try read { try $0.outline(of: .registrations, sha256: "hash of b", of: $1) } == nil)
    #expect(
      try read { try $0.headers(of: $1) }.map(\.file) == ["a", "b", "c", "d"])
    #expect(
      try read { try $0.headers(of: $1) }.allSatisfy { $0.columns == ["a \"b\"", "ㄱ,\n"] })
    // A file that was the first to bring nothing is none that brought anything.
    #expect(
      try read { try $0.files(of: $1) }.first?.acceptedByDate == ["2024-10-11": 3])
  }

  @Test("adds up points by day, each scan once")
  func points() throws {
    func key(_ badge: UInt32, _ second: UInt32, _ point: UInt16) -> ScanKey {
      ScanKey(badge: badge, second: second, point: point, direction: .entry)
    }
    let origin = Edition.sample().dayRule.keyOrigin(of: Self.day)
    for keys in [
      [key(1, 50, 1), key(2, 40, 1), key(3, 7, 4_095)],
      [key(1, 50, 1), key(2, 90, 0), key(4, 45, 1)], [key(1, 50, 1)],
    ] {
      try store.write { writer in
        let edition = try writer.edition(.sample(), personKeyID: nil)
        _ = try writer.join(scans: keys, on: Self.day, of: edition)
      }
    }
    #expect(
      try read { try $0.pointDays(of: $1) }
        == [(0, 1, 90), (1, 3, 50), (4_095, 1, 7)].map { point, scans, last in
          PointDay(date: Self.day, point: point, scans: scans, lastInstant: origin + last)
        })
  }
}

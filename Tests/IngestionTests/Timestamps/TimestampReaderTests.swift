import Attendance
import CSVReading
import Testing

@testable import Ingestion

@Suite("Reading a column of timestamps")
struct TimestampReaderTests {
  private struct Pair: Sendable {
    var fast: TimestampReading
    var slow: TimestampReading
  }

  @Test("gives for every row what reading it alone gives", arguments: 0..<6 as Range<UInt64>)
  func fastPath(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let stamps = (0..<3_000).map { _ in Self.stamp(using: &random) }
    for rule in [TimestampRule.iso8601, TimestampRule(zone: .utc)] {
      let pairs = try Self.read(stamps, rule)
      try #require(pairs.count == stamps.count)
      for (stamp, pair) in zip(stamps, pairs) where pair.fast != pair.slow {
        Issue.record("\(stamp): \(pair.fast) instead of \(pair.slow)")
      }
      // Without rows of each kind the comparison would prove little.
      #expect(pairs.count { $0.slow == .invalid } > 100)
      #expect(pairs.count { $0.slow != .invalid } > 1_000)
    }
  }

  @Test("knows the ends of the calendar, whatever came before")
  func endsOfCalendar() throws {
    let stamps = [
      "9999-12-30T10:00:00-05:00", "9999-12-30T23:00:00-05:00", "9999-12-30T10:00:00-05:00",
      "0001-01-02T12:00:00+05:00", "0001-01-02T01:00:00+05:00",
    ]
    let pairs = try Self.read(stamps, .iso8601)
    #expect(pairs.map(\.fast) == pairs.map(\.slow))
    #expect(pairs.map { $0.slow == .invalid } == [false, true, false, false, true])
  }

  private static func read(_ stamps: [String], _ rule: TimestampRule) throws -> [Pair] {
    let file = try TemporaryFile("at,x\n" + stamps.map { "\"\($0)\",\n" }.joined())
    let source = try OpenedSource(
      path: file.path, format: SourceFormat(dialect: .comma), names: ["at"])
    var map = ColumnMap(header: source.header, width: source.width)
    _ = try map.find(.number(1), key: "scanned_at")
    struct Piece: Sendable {
      var reader: TimestampReader
      var pairs: [Pair] = []
    }
    var pairs: [Pair] = []
    try source.plan(map, reading: ReadingOptions()).readRecords(
      makePiece: { Piece(reader: TimestampReader(rule: rule)) },
      body: { batch, piece in
        let parser = TimestampParser(rule: rule)
        for record in 0..<batch.count {
          piece.pairs.append(
            Pair(
              fast: piece.reader.read(batch, record: record, slot: 0),
              slow: parser.read(batch.trimmed(record, 0))))
        }
      },
      accept: { piece, _ in pairs += piece.pairs })
    return pairs
  }

  /// Mostly stamps of one day and zone; often off by a character, sometimes by a day.
  private static func stamp(using random: inout SeededRandom) -> String {
    func two(_ range: ClosedRange<Int>) -> String {
      let number = Int.random(in: range, using: &random)
      return number < 10 ? "0\(number)" : "\(number)"
    }
    func rarely(_ usual: String, _ others: [String]) -> String {
      Int.random(in: 0..<8, using: &random) == 0
        ? others.randomElement(using: &random) ?? usual : usual
    }
    let date = rarely("2024-10-10", ["2024-10-11", "2024-02-30", "2024-1-10", "20241010"])
    let separator = rarely("T", [" ", "t", "  "])
    let zone = rarely("+09:00", ["+0900", "Z", "-09:00", "+09:60", "", " +0900", "+10:00"])
    var stamp = "\(date)\(separator)\(two(0...24)):\(two(0...60)):\(two(0...60))\(zone)"
    if Int.random(in: 0..<6, using: &random) == 0 {
      let letters = Array("0123456789:-+TZ. /;")
      let place = stamp.index(
        stamp.startIndex, offsetBy: .random(in: 0..<stamp.count, using: &random))
      stamp.replaceSubrange(place...place, with: [letters.randomElement(using: &random) ?? "0"])
    }
    return rarely(stamp, [" \(stamp)", "\(stamp) ", "\t\(stamp)"])
  }
}

import Attendance
import CSVReading

@testable import Ingestion

/// The timestamp parser: a rule and a column of timestamps. What is read fast, because it looks
/// like the one before, is what is read slowly.
enum TimestampTarget {
  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let format: TimestampFormat
    let zone = input.choice(2) == 0 ? ZoneOffsets.utc : nil
    let allowsDateOnly = input.choice(2) == 0
    let kind = input.choice(4)
    var text = input.bytes
    switch kind {
    case 0: format = .iso8601
    case 1: format = .epochSeconds
    case 2: format = .epochMilliseconds
    default:
      let end = text.firstIndex(of: 0x0A) ?? text.count
      let source = String(decoding: text[..<end], as: UTF8.self)
      guard let pattern = try? TimestampPattern(source) else { return }
      text = Array(text[end...].dropFirst())
      format = .pattern(pattern)
    }
    let rule = TimestampRule(formats: [format, .iso8601], zone: zone)
    let parser = TimestampParser(rule: rule, allowsDateOnly: allowsDateOnly)
    // Some first bytes are those of other formats.
    guard let source = try? TextSource(bytes: text, encoding: .named("utf-8")) else { return }
    let plan = ReadingPlan(
      text: source, from: .beginning, layout: RecordLayout(keepingAllOf: 1), dialect: .comma)
    try plan.readRecords(
      makePiece: { TimestampReader(rule: rule, allowsDateOnly: allowsDateOnly) },
      body: { batch, reader in
        for record in 0..<batch.count {
          let fast = reader.read(batch, record: record, slot: 0)
          let slow = parser.read(batch.trimmed(record, 0))
          promise(fast == slow, "read fast as \(fast), slowly as \(slow)")
          if case .instant(let seconds, let microseconds) = slow {
            promise(WrittenTime.instants.contains(seconds), "outside of the calendar")
            promise((0..<1_000_000).contains(microseconds), "no microseconds")
          }
        }
      },
      accept: { _, _ in })
  }
}

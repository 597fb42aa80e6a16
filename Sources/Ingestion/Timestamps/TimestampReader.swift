package import Attendance
package import CSVReading

/// Reads the timestamps of one column, fast where they all look alike.
///
/// Logs come in the order of time, so the day and the zone of a timestamp are mostly those of
/// the one before it: what remains to be read are six digits.
/// Its speed stands in the benchmark `Ingestion:timestamps`.
package struct TimestampReader: Sendable {
  private let parser: TimestampParser
  private let startsWithISO: Bool

  // `2024-10-10T` in front of the time and `+09:00` after it, as they last came.
  private var dateWord: UInt64 = 0
  private var dateRest: UInt64 = 0
  private var midnight = 0
  private var zoneWord: UInt64 = 0
  private var zoneOffset = 0

  package init(rule: TimestampRule, allowsDateOnly: Bool = false) {
    parser = TimestampParser(rule: rule, allowsDateOnly: allowsDateOnly)
    startsWithISO = rule.formats.first == .iso8601
  }

  /// Reads field `slot` of a record, if it has the date and the zone of the last one; else `nil`.
  @inline(__always)
  func instantLikeTheLast(_ batch: borrowing RecordBatch, record: Int, slot: Int) -> Int? {
    let text = batch.field(record, slot)
    guard startsWithISO, text.byteCount == 25,
      let seconds = Self.timeOfDay(Self.word(text, at: 11)),
      Self.word(text, at: 0) == dateWord, Self.word(text, at: 8) & 0xFF_FFFF == dateRest,
      Self.zone(text) == zoneWord
    else { return nil }
    return midnight + seconds - zoneOffset
  }

  @inline(__always)
  private static func word(_ text: borrowing RawSpan, at offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: text.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  // The last six of 25 bytes.
  @inline(__always)
  private static func zone(_ text: borrowing RawSpan) -> UInt64 { word(text, at: 17) >> 16 }

  /// Reads field `slot` of a record.
  package mutating func read(
    _ batch: borrowing RecordBatch, record: Int, slot: Int
  ) -> TimestampReading {
    if let instant = instantLikeTheLast(batch, record: record, slot: slot) {
      return .instant(instant)
    }
    return readSlowly(batch, record: record, slot: slot)
  }

  /// Reads bytes that are not a field of a batch.
  func read(_ bytes: borrowing RawSpan) -> TimestampReading {
    parser.read(bytes)
  }

  @inline(never)
  private mutating func readSlowly(
    _ batch: borrowing RecordBatch, record: Int, slot: Int
  ) -> TimestampReading {
    let reading = parser.read(batch.trimmed(record, slot))
    guard startsWithISO, batch.byteCount(record, slot) == 25,
      case .instant(let instant, _) = reading,
      let seconds = Self.timeOfDay(batch.word(record, slot, at: 11))
    else { return reading }
    let zone = batch.field(record, slot).extracting(19..<25)
    var cursor = ByteCursor(zone)
    guard let offset = cursor.utcOffset(), cursor.isAtEnd else { return reading }
    // A day that lies in part outside the calendar has to be read slowly, time by time.
    let start = instant - seconds
    guard WrittenTime.instants.contains(start), WrittenTime.instants.contains(start + 86_399) else {
      return reading
    }
    dateWord = batch.word(record, slot, at: 0)
    dateRest = batch.word(record, slot, at: 8) & 0xFF_FFFF
    zoneWord = Self.zone(batch.field(record, slot))
    zoneOffset = offset
    midnight = instant + offset - seconds
    return reading
  }

  /// Seconds since midnight of the eight bytes `HH:MM:SS`, or `nil` for any others.
  @inline(__always)
  private static func timeOfDay(_ word: UInt64) -> Int? {
    // With the digits' and colons' own bits flipped, digits are 0...9 and colons 0; adding
    // what is missing to 128 shows in the top bit of each byte that is more.
    let flipped = word ^ 0x3030_3A30_303A_3030
    let excess = flipped &+ 0x7676_7F76_767F_7676
    guard (flipped | excess) & 0x8080_8080_8080_8080 == 0 else { return nil }
    let pairs = flipped &* 10 &+ flipped >> 8
    let hour = Int(pairs & 0xFF)
    let minute = Int(pairs >> 24 & 0xFF)
    let second = Int(pairs >> 48 & 0xFF)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return hour * 3_600 + minute * 60 + second
  }
}

extension TimestampReader {
  /// Reads one text, for those who find out what its format is.
  package func read(text: String) -> TimestampReading {
    var text = text
    return text.withUTF8 { unsafe read(RawSpan(_unsafeBytes: UnsafeRawBufferPointer($0))) }
  }
}

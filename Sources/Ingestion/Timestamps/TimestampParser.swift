internal import Attendance

/// Reads timestamps in every format of the pipeline file; allocates nothing.
struct TimestampParser {
  private let rule: TimestampRule

  /// Whether a date without a time is midnight; a registration may have one, a scan may not.
  private let allowsDateOnly: Bool

  init(rule: TimestampRule, allowsDateOnly: Bool = false) {
    self.rule = rule
    self.allowsDateOnly = allowsDateOnly
  }

  /// The first format that fits decides.
  func read(_ bytes: borrowing RawSpan) -> TimestampReading {
    var outcome = TimestampReading.invalid
    for format in rule.formats {
      let reading = read(bytes, as: format)
      if case .instant = reading { return reading }
      if reading == .missingZone { outcome = reading }
    }
    return outcome
  }

  private func read(_ bytes: borrowing RawSpan, as format: TimestampFormat) -> TimestampReading {
    switch format {
    case .iso8601: readISO(bytes)
    case .epochSeconds: readEpoch(bytes, unitsPerSecond: 1)
    case .epochMilliseconds: readEpoch(bytes, unitsPerSecond: 1_000)
    case .pattern(let pattern): readPattern(bytes, pattern)
    }
  }

  private func readISO(_ bytes: borrowing RawSpan) -> TimestampReading {
    var cursor = ByteCursor(copy bytes)
    var time = WrittenTime()
    guard let year = cursor.number(digits: 4...4) else { return .invalid }
    let isExtended = cursor.take(UInt8(ascii: "-"))
    guard let month = cursor.number(digits: 2...2),
      !isExtended || cursor.take(UInt8(ascii: "-")),
      let day = cursor.number(digits: 2...2)
    else { return .invalid }
    (time.year, time.month, time.day) = (year, month, day)
    if cursor.isAtEnd { return allowsDateOnly ? time.reading(in: rule.zone) : .invalid }
    guard cursor.take("T") || cursor.skipBlanks(),
      let hour = cursor.number(digits: 2...2),
      cursor.take(UInt8(ascii: ":")) || !isExtended,
      let minute = cursor.number(digits: 2...2)
    else { return .invalid }
    (time.hour, time.minute) = (hour, minute)
    if cursor.take(UInt8(ascii: ":")) || !isExtended && (48...57).contains(cursor.next ?? 0) {
      guard let second = cursor.number(digits: 2...2) else { return .invalid }
      time.second = second
      if cursor.take(UInt8(ascii: ".")) || cursor.take(UInt8(ascii: ",")) {
        guard let fraction = cursor.microseconds() else { return .invalid }
        time.microseconds = fraction
      }
    }
    if !cursor.isAtEnd {
      _ = cursor.skipBlanks()
      guard let offset = cursor.utcOffset() else { return .invalid }
      time.offset = offset
      if cursor.take(UInt8(ascii: "[")) {
        while let byte = cursor.next, byte != UInt8(ascii: "]") { _ = cursor.take(byte) }
        guard cursor.take(UInt8(ascii: "]")) else { return .invalid }
      }
    }
    return cursor.isAtEnd ? time.reading(in: rule.zone) : .invalid
  }

  private func readEpoch(
    _ bytes: borrowing RawSpan, unitsPerSecond: Int
  ) -> TimestampReading {
    var cursor = ByteCursor(copy bytes)
    let isBefore = cursor.take(UInt8(ascii: "-"))
    guard let units = cursor.number(digits: 1...16) else { return .invalid }
    var fraction = 0
    if cursor.take(UInt8(ascii: ".")) {
      guard let digits = cursor.microseconds() else { return .invalid }
      fraction = digits / unitsPerSecond
    }
    guard cursor.isAtEnd else { return .invalid }
    var seconds = units / unitsPerSecond
    fraction += units % unitsPerSecond * (1_000_000 / unitsPerSecond)
    if isBefore {
      // The whole second before an instant, as after 1970.
      seconds = fraction > 0 ? -seconds - 1 : -seconds
      fraction = fraction > 0 ? 1_000_000 - fraction : 0
    }
    return WrittenTime.instants.contains(seconds)
      ? .instant(seconds, microseconds: fraction) : .invalid
  }

  private func readPattern(
    _ bytes: borrowing RawSpan, _ pattern: TimestampPattern
  ) -> TimestampReading {
    var cursor = ByteCursor(copy bytes)
    var parser = PatternReading()
    for element in pattern.elements {
      guard parser.take(element, from: &cursor) else { return .invalid }
    }
    guard cursor.isAtEnd, let time = parser.result else { return .invalid }
    return time.reading(in: rule.zone)
  }
}

internal import Attendance

/// Collects what a pattern's elements read, one after the other.
struct PatternReading {
  private var time = WrittenTime()
  private var isHalfDay = false
  private var isAfternoon = false

  /// The time, once all elements have been read; `nil` for an hour such as 13 p.m.
  var result: WrittenTime? {
    var result = time
    if isHalfDay {
      guard (1...12).contains(result.hour) else { return nil }
      result.hour = result.hour % 12 + (isAfternoon ? 12 : 0)
    }
    return result
  }

  /// Reads one element; `false` where the bytes don't fit it.
  mutating func take(_ element: TimestampPattern.Element, from cursor: inout ByteCursor) -> Bool {
    switch element {
    case .year4: return set(\.year, cursor.number(digits: 4...4))
    case .year2:
      let short = cursor.number(digits: 2...2)
      return set(\.year, short.map { $0 + ($0 < 69 ? 2_000 : 1_900) })
    case .month: return set(\.month, cursor.number(digits: 1...2))
    case .monthName: return set(\.month, Self.month(from: &cursor))
    case .day: return set(\.day, cursor.number(digits: 1...2))
    case .hour24: return set(\.hour, cursor.number(digits: 1...2))
    case .hour12:
      isHalfDay = true
      return set(\.hour, cursor.number(digits: 1...2))
    case .minute: return set(\.minute, cursor.number(digits: 1...2))
    case .second: return set(\.second, cursor.number(digits: 1...2))
    case .fraction: return set(\.microseconds, cursor.microseconds())
    case .amPM: return takeHalf(from: &cursor)
    case .offset:
      time.offset = cursor.utcOffset()
      return time.offset != nil
    case .literal(let byte): return cursor.take(byte)
    case .blank: return cursor.skipBlanks()
    }
  }

  private mutating func set(_ part: WritableKeyPath<WrittenTime, Int>, _ value: Int?) -> Bool {
    guard let value else { return false }
    time[keyPath: part] = value
    return true
  }

  private mutating func takeHalf(from cursor: inout ByteCursor) -> Bool {
    if cursor.take("am") || cursor.take("a.m.") || cursor.take("오전") || cursor.take("午前") {
      return true
    }
    isAfternoon =
      cursor.take("pm") || cursor.take("p.m.") || cursor.take("오후") || cursor.take("午後")
    return isAfternoon
  }

  // Each full name begins with its short one, so the rest of it is taken after.
  private static func month(from cursor: inout ByteCursor) -> Int? {
    if cursor.take("Jan") { return cursor.rest("uary", of: 1) }
    if cursor.take("Feb") { return cursor.rest("ruary", of: 2) }
    if cursor.take("Mar") { return cursor.rest("ch", of: 3) }
    if cursor.take("Apr") { return cursor.rest("il", of: 4) }
    if cursor.take("May") { return 5 }
    if cursor.take("Jun") { return cursor.rest("e", of: 6) }
    if cursor.take("Jul") { return cursor.rest("y", of: 7) }
    if cursor.take("Aug") { return cursor.rest("ust", of: 8) }
    if cursor.take("Sep") { return cursor.rest("tember", of: 9) }
    if cursor.take("Oct") { return cursor.rest("ober", of: 10) }
    if cursor.take("Nov") { return cursor.rest("ember", of: 11) }
    if cursor.take("Dec") { return cursor.rest("ember", of: 12) }
    return nil
  }
}

extension ByteCursor {
  /// Moves over the rest of a name if it is there, and names the month either way.
  @_lifetime(self: copy self)
  fileprivate mutating func rest(_ text: StaticString, of month: Int) -> Int {
    _ = take(text)
    return month
  }
}

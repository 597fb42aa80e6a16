public import Attendance
internal import Ingestion

/// How the timestamps of a column are written, as far as its values tell.
public struct TimestampGuess: Sendable, Hashable {
  /// The formats that read all values together, as a pipeline file names them; the first one
  /// reads most.
  public let formats: [String]

  /// Formats that read all values too, but with day and month the other way round.
  public let otherFormats: [String]

  /// Whether values say no zone, so that the pipeline file has to.
  public let needsZone: Bool

  /// The local dates of the first and the last value, under ``formats``.
  public let dates: ClosedRange<CalendarDate>?

  /// Whether it can't be told which number is the day and which the month.
  public var isAmbiguous: Bool { !otherFormats.isEmpty }
}

extension TimestampGuess {
  /// Guesses by values without blanks around them; `nil` where no format reads nearly all.
  init?(_ values: [String]) {
    let values = values.filter { !$0.isEmpty }
    guard !values.isEmpty else { return nil }
    if let simple = Self.simple(values) {
      self = simple
      return
    }
    var fitting: [(formats: [String], isMonthFirst: Bool?, dates: ClosedRange<CalendarDate>?)] = []
    for (date, isMonthFirst) in Self.datePatterns {
      guard let found = Self.times(for: date, values) else { continue }
      fitting.append((found.formats, isMonthFirst, found.dates))
    }
    guard let first = fitting.first else { return nil }
    let other = fitting.dropFirst().first {
      $0.isMonthFirst != nil && first.isMonthFirst != nil && $0.isMonthFirst != first.isMonthFirst
    }
    formats = first.formats
    otherFormats = other?.formats ?? []
    needsZone = first.formats.contains { !$0.hasSuffix("%z") }
    dates = first.dates
  }

  /// What tells the local dates of values.
  var dayReader: DayReader {
    let formats: [TimestampFormat] = formats.compactMap { name in
      switch name {
      case "iso8601": .iso8601
      case "epoch_seconds": .epochSeconds
      case "epoch_milliseconds": .epochMilliseconds
      default: (try? TimestampPattern(name)).map(TimestampFormat.pattern)
      }
    }
    return DayReader(formats: formats, zone: Self.utc)
  }

  private init(
    _ format: String, needsZone: Bool, dates: ClosedRange<CalendarDate>?
  ) {
    formats = [format]
    otherFormats = []
    self.needsZone = needsZone
    self.dates = dates
  }

  // Nearly all: a clerk's slip must not hide the format.
  private static func isEnough(_ count: Int, of all: Int) -> Bool { count * 20 >= all * 19 }

  private static func simple(_ values: [String]) -> TimestampGuess? {
    let digits = values.allSatisfy { $0.utf8.allSatisfy(\.isDigit) && $0.utf8.count >= 9 }
    if digits {
      let isMilliseconds = values.allSatisfy { $0.utf8.count >= 12 }
      let format: TimestampFormat = isMilliseconds ? .epochMilliseconds : .epochSeconds
      let found = read(values, TimestampRule(formats: [format]))
      // From 2000 to 2100, or the number is something else.
      let years = found.dates.map { (2000...2100).contains($0.lowerBound.components.year) } ?? false
      guard isEnough(found.count, of: values.count), years else { return nil }
      return TimestampGuess(
        isMilliseconds ? "epoch_milliseconds" : "epoch_seconds", needsZone: false,
        dates: found.dates)
    }
    let iso = read(values, TimestampRule(formats: [.iso8601], zone: utc))
    guard isEnough(iso.count, of: values.count) else { return nil }
    let reader = TimestampReader(rule: .iso8601, allowsDateOnly: true)
    let needsZone = values.contains { reader.read(text: $0) == .missingZone }
    return TimestampGuess("iso8601", needsZone: needsZone, dates: iso.dates)
  }

  // The ways to write the time of day that are needed with one way to write the date.
  private static func times(
    for date: String, _ values: [String]
  ) -> (formats: [String], dates: ClosedRange<CalendarDate>?)? {
    var rest = values
    var formats: [String] = []
    var dates: ClosedRange<CalendarDate>?
    for time in timePatterns {
      let format = date + time
      guard let pattern = try? TimestampPattern(format) else { continue }
      let reader = TimestampReader(
        rule: TimestampRule(formats: [.pattern(pattern)], zone: utc))
      var unread: [String] = []
      var found = false
      for value in rest {
        guard case .instant(let instant, _) = reader.read(text: value) else {
          unread.append(value)
          continue
        }
        found = true
        let day = CalendarDate(dayNumber: EventDayRule.floorDivide(instant, by: 86_400))
        dates = dates.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
      }
      if found { formats.append(format) }
      rest = unread
      // A pattern that reads none of the first values will not read the others.
      if rest.isEmpty { break }
    }
    return isEnough(values.count - rest.count, of: values.count) ? (formats, dates) : nil
  }

  private static func read(
    _ values: [String], _ rule: TimestampRule
  ) -> (count: Int, dates: ClosedRange<CalendarDate>?) {
    let reader = TimestampReader(rule: rule, allowsDateOnly: true)
    var count = 0
    var dates: ClosedRange<CalendarDate>?
    for value in values {
      guard case .instant(let instant, _) = reader.read(text: value) else { continue }
      count += 1
      // The date as it is written, where it is.
      let written = CalendarDate(iso: String(value.prefix(10)))
      let day = written ?? CalendarDate(dayNumber: EventDayRule.floorDivide(instant, by: 86_400))
      dates = dates.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
    return (count, dates)
  }

  private static let utc = CalendarDate(year: 2024, month: 1, day: 1).flatMap {
    ZoneOffsets(identifier: "UTC", around: $0)
  }

  private static let datePatterns: [(pattern: String, isMonthFirst: Bool?)] = [
    ("%Y-%m-%d", nil), ("%Y/%m/%d", nil), ("%Y.%m.%d", nil), ("%Y. %m. %d.", nil),
    ("%d.%m.%Y", nil), ("%d/%m/%Y", false), ("%m/%d/%Y", true),
    ("%d-%m-%Y", false), ("%m-%d-%Y", true), ("%d.%m.%y", nil),
    ("%d/%m/%y", false), ("%m/%d/%y", true), ("%d-%m-%y", false), ("%m-%d-%y", true),
    ("%d %b %Y", nil), ("%d. %b %Y", nil), ("%d-%b-%Y", nil), ("%b %d, %Y", nil),
    ("%b %d %Y", nil), ("%Y년 %m월 %d일", nil),
  ]

  private static let timePatterns = [
    " %H:%M:%S", " %H:%M", " %I:%M:%S %p", " %I:%M %p", " %I %p", " %p %I:%M:%S", " %p %I:%M",
    " %I:%M:%S%p", " %I:%M%p", " %H:%M:%S.%f", " %H:%M:%S %z", " %H:%M %z", "T%H:%M:%S", "T%H:%M",
    ", %H:%M:%S", ", %H:%M", ", %I:%M:%S %p", ", %I:%M %p",
  ]
}

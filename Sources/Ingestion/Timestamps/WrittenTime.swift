internal import Attendance

/// A date and a time as a source writes them, with the distance from UTC where it writes one.
struct WrittenTime {
  var year = 1970
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  var microseconds = 0
  var offset: Int?

  /// Instants whose date is sure to have four digits of year in every zone.
  static let instants = -62_135_510_400..<253_402_214_400

  /// Seconds since 1970 as if the clock were UTC's, or `nil` where there is no such time.
  var clockSeconds: Int? {
    guard let date = CalendarDate(year: year, month: month, day: day),
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    return date.dayNumber * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// What the time means, in a zone where it writes none itself.
  func reading(in zone: ZoneOffsets?) -> TimestampReading {
    guard let clock = clockSeconds else { return .invalid }
    guard let instant = offset.map({ clock - $0 }) ?? zone?.instant(ofLocal: clock) else {
      return .missingZone
    }
    return Self.instants.contains(instant)
      ? .instant(instant, microseconds: microseconds) : .invalid
  }
}

internal import Attendance

/// A date and a time as a source writes them, with the distance from UTC where it writes one.
struct WrittenTime {
  var year = 1970
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  var offset: Int?

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
    if let offset { return .instant(clock - offset) }
    guard let zone else { return .missingZone }
    return .instant(zone.instant(ofLocal: clock))
  }
}

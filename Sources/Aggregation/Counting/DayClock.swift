internal import Attendance

/// The hours of one event day, looked up by a scan key's second.
struct DayClock {
  /// The event day.
  let date: CalendarDate

  /// The instant from which the day's scan keys count.
  let origin: Int

  /// For every minute since the origin, the hour that clocks show, 0...23.
  let hourOfMinute: [UInt8]

  /// When each hour first starts within the day; `nil` for an hour that the day skips.
  let starts: [LocalHour?]

  init(date: CalendarDate, rule: EventDayRule) {
    let origin = rule.keyOrigin(of: date)
    var starts = [LocalHour?](repeating: nil, count: 24)
    // Offsets from UTC are whole minutes everywhere since 1972.
    hourOfMinute = (0..<ScanKey.secondLimit / 60 + 1).map { minute in
      let instant = origin + minute * 60
      let hour = rule.hour(of: instant)
      if starts[hour] == nil, rule.day(of: instant) == date {
        let offset = rule.zone.offset(at: instant)
        let minuteOfHour = ((instant + offset) / 60 % 60 + 60) % 60
        starts[hour] = LocalHour(instant: instant - minuteOfHour * 60, offset: offset)
      }
      return UInt8(hour)
    }
    self.date = date
    self.origin = origin
    self.starts = starts
  }
}

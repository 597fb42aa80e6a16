package import Attendance

/// The hours of one event day, looked up by a scan key's second.
package struct DayClock {
  /// The event day.
  let date: CalendarDate

  /// The instant from which the day's scan keys count.
  let origin: Int

  /// For every minute since the origin, the hour that clocks show, 0...23.
  let hourOfMinute: [UInt8]

  private let rule: EventDayRule

  package init(date: CalendarDate, rule: EventDayRule) {
    let origin = rule.keyOrigin(of: date)
    // Offsets from UTC are whole minutes everywhere since 1972.
    hourOfMinute = (0..<ScanKey.secondLimit / 60 + 1).map { minute in
      UInt8(rule.hour(of: origin + minute * 60))
    }
    self.date = date
    self.origin = origin
    self.rule = rule
  }

  /// The hour in which a scan key's second lies.
  func hour(ofSecond second: Int) -> LocalHour {
    let instant = origin + second
    let offset = rule.zone.offset(at: instant)
    let sinceHour = ((instant + offset) % 3_600 + 3_600) % 3_600
    return LocalHour(instant: instant - sinceHour, offset: offset)
  }
}

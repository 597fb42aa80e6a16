/// Which event day an instant belongs to: the local date of the instant minus `dayStartsAt`.
public struct EventDayRule: Sendable, Hashable {
  /// The edition's time zone.
  public let zone: ZoneOffsets

  /// When a day begins; a scan before it belongs to the day before.
  public let dayStartsAt: TimeOfDay

  /// A rule from the edition's zone and the hour at which its days begin.
  public init(zone: ZoneOffsets, dayStartsAt: TimeOfDay = .midnight) {
    self.zone = zone
    self.dayStartsAt = dayStartsAt
  }

  /// The event day of `instant` (seconds since 1970).
  public func day(of instant: Int) -> CalendarDate {
    let shifted = instant - dayStartsAt.minutes * 60
    let local = shifted + zone.offset(at: shifted)
    return CalendarDate(dayNumber: Self.floorDivide(local, by: 86_400))
  }

  /// The event day of `instant`, with instants around it that are of the same day for sure.
  package func stretch(around instant: Int) -> (date: CalendarDate, instants: Range<Int>) {
    let start = dayStartsAt.minutes * 60
    let (period, offset) = zone.period(around: instant - start)
    let date = day(of: instant)
    let midnight = date.dayNumber * 86_400 - offset
    let lower = max(midnight, period.lowerBound) + start
    let upper = min(midnight + 86_400, period.upperBound) + start
    return (date, lower..<max(upper, lower + 1))
  }

  /// The date that calendars at the venue show at `instant`, whenever event days start.
  public func calendarDate(of instant: Int) -> CalendarDate {
    CalendarDate(dayNumber: Self.floorDivide(instant + zone.offset(at: instant), by: 86_400))
  }

  /// The local hour, 0...23, that clocks show at `instant` (seconds since 1970).
  public func hour(of instant: Int) -> Int {
    let local = instant + zone.offset(at: instant)
    return (local - Self.floorDivide(local, by: 86_400) * 86_400) / 3_600
  }

  /// The instant from which scan keys of `day` count their seconds.
  ///
  /// No place is further ahead of UTC than 14 hours, so no instant of the day lies before it,
  /// whatever the zone does at midnight.
  public func keyOrigin(of day: CalendarDate) -> Int {
    day.dayNumber * 86_400 + dayStartsAt.minutes * 60 - 14 * 3_600
  }

  package static func floorDivide(_ value: Int, by divisor: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

/// The start of an hour as clocks at the venue show it.
public struct LocalHour: Sendable, Hashable {
  /// The instant at which the hour starts, in seconds since 1970.
  public let instant: Int

  /// Seconds that local time is ahead of UTC in that hour.
  public let offset: Int

  /// An hour from its first instant and the zone's offset then.
  public init(instant: Int, offset: Int) {
    self.instant = instant
    self.offset = offset
  }

  /// The hour of the day, 0...23.
  public var hour: Int {
    let local = instant + offset
    return (local - EventDayRule.floorDivide(local, by: 86_400) * 86_400) / 3_600
  }

  /// The calendar date on the venue's clocks.
  public var date: CalendarDate {
    CalendarDate(dayNumber: EventDayRule.floorDivide(instant + offset, by: 86_400))
  }
}

extension LocalHour: CustomStringConvertible {
  /// The hour's start as `2024-10-11T14:00+09:00`.
  public var description: String {
    let sign = offset < 0 ? "-" : "+"
    let minutes = abs(offset) / 60
    let zone = "\(sign)\(Digits.padded(minutes / 60, to: 2)):\(Digits.padded(minutes % 60, to: 2))"
    return "\(date)T\(Digits.padded(hour, to: 2)):00\(zone)"
  }
}

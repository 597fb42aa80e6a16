public import Attendance

/// One event day of `by-day.csv`.
public struct DayRow: Sendable, Hashable {
  /// The day, with the hours that the organiser announced.
  public let day: EventDay

  /// 1 for the edition's first day.
  public let number: Int

  /// Visitors of the day, in units.
  public let visitors: Int

  /// Visitors whose first counted scan of the edition is on this day.
  public let firstTimeVisitors: Int

  /// Counted scans of visitors.
  public let scans: Int

  /// Those with direction in.
  public let entries: Int

  /// Those with direction out.
  public let exits: Int

  /// The hour with most visitors, the earlier on a tie; `nil` on a day without visitors.
  public let peakHour: LocalHour?

  /// The median dwell over visits with more than one scan; `nil` where there are none.
  public let medianDwell: Dwell?
}

public import Attendance

/// One event day of `by-day.csv`.
public struct DayRow: Sendable, Hashable {
  /// The day, with the hours that the organiser announced.
  public let day: EventDay

  /// 1 for the edition's first day.
  public let number: Int

  /// Visitors of the day, in units.
  public package(set) var visitors: Int

  /// Visitors whose first counted scan of the edition is on this day.
  public package(set) var firstTimeVisitors: Int

  /// Counted scans of visitors.
  public package(set) var scans: Int

  /// Those with direction in.
  public package(set) var entries: Int

  /// Those with direction out.
  public package(set) var exits: Int

  /// The hour with most visitors, the earlier on a tie; `nil` on a day without visitors.
  public package(set) var peakHour: LocalHour?

  /// The median dwell over visits with more than one scan; `nil` where there are none.
  public package(set) var medianDwell: Dwell?

  /// Visits with more than one scan, the base of ``medianDwell``; in no table.
  package var visitsWithDwell = 0

  /// Whether every figure of the row is withheld and 0 or `nil` here.
  public package(set) var isWithheld = false
}

public import Attendance

/// One hour of `by-hour.csv`; hours without scans have no row.
public struct HourRow: Sendable, Hashable {
  /// The event day, which is not the calendar's where days start after midnight.
  public let date: CalendarDate

  /// The hour that clocks at the venue show, 0...23.
  public let hour: Int

  /// Visitors with a counted scan in this hour, in units.
  public package(set) var visitors: Int

  /// Counted scans of visitors.
  public package(set) var scans: Int

  /// Those with direction in.
  public package(set) var entries: Int

  /// Those with direction out.
  public package(set) var exits: Int

  /// Whether every figure of the row is withheld and 0 here.
  public package(set) var isWithheld = false
}

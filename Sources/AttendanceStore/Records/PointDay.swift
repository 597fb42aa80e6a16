public import Attendance

/// A scan point on one event day.
public struct PointDay: Sendable, Hashable {
  /// The event day.
  public let date: CalendarDate
  /// The point's number within the edition.
  public let point: Int
  /// Its scans of the day, each once.
  public let scans: Int
  /// The last of them, in seconds since 1970.
  public let lastInstant: Int

  /// A point's day.
  public init(date: CalendarDate, point: Int, scans: Int, lastInstant: Int) {
    self.date = date
    self.point = point
    self.scans = scans
    self.lastInstant = lastInstant
  }
}

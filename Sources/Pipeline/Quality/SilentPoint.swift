public import Attendance

/// A scan point that fell silent on a day.
public struct SilentPoint: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// The point's name.
  public let point: String
  /// The local time of its last scan; `nil` where it has none.
  public let lastScan: TimeOfDay?
}

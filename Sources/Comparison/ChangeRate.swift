public import Attendance

/// When a change may be told as a percentage.
public enum ChangeRate {
  /// The smallest base of a percentage; one on fewer misleads.
  public static let smallestBase = 30

  /// `current - previous` over `previous`, or `nil` where `previous` is below ``smallestBase``.
  public static func of(previous: Int, current: Int) -> Ratio? {
    guard previous >= smallestBase else { return nil }
    return Ratio(current - previous, of: previous)
  }
}

public import Aggregation
public import Attendance

/// The same day of both editions, counted from their first: one row of `compare-by-day.csv`.
public struct DayChange: Sendable, Hashable {
  /// 1 for the first day.
  public let number: Int

  /// The previous edition's day, or `nil` where it had fewer days.
  public let previous: DayRow?

  /// The current edition's day, or `nil` where it has fewer days.
  public let current: DayRow?

  /// Current visitors minus previous ones, or `nil` where only one edition has the day.
  public var change: Int? {
    guard let previous, let current else { return nil }
    return current.visitors - previous.visitors
  }

  /// The change over the previous visitors, or `nil` where they are fewer than 30.
  public var changeRate: Ratio? {
    guard let previous, let current else { return nil }
    return ChangeRate.of(previous: previous.visitors, current: current.visitors)
  }

  static func pairing(_ previous: [DayRow], with current: [DayRow]) -> [DayChange] {
    (0..<max(previous.count, current.count)).map { index in
      DayChange(
        number: index + 1,
        previous: index < previous.count ? previous[index] : nil,
        current: index < current.count ? current[index] : nil)
    }
  }
}

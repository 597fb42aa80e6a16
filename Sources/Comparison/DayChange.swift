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

  /// The previous day's visitors, or `nil` where there is no such day or they are withheld.
  public var previousVisitors: Int? { previous?.shownVisitors }

  /// The current day's visitors, or `nil` where there is no such day or they are withheld.
  public var currentVisitors: Int? { current?.shownVisitors }

  /// Current visitors minus previous ones, or `nil` where either is not told.
  public var change: Int? {
    guard let previousVisitors, let currentVisitors else { return nil }
    return currentVisitors - previousVisitors
  }

  /// The change over the previous visitors, or `nil` where they are fewer than 30.
  public var changeRate: Ratio? {
    guard let previousVisitors, let currentVisitors else { return nil }
    return ChangeRate.of(previous: previousVisitors, current: currentVisitors)
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

extension DayRow {
  /// Visitors of the day, or `nil` where they are withheld.
  var shownVisitors: Int? { isWithheld ? nil : visitors }
}

public import Aggregation
public import Attendance

/// A weekday that both editions have: one row of `compare-by-weekday.csv`.
public struct WeekdayChange: Sendable, Hashable {
  /// The weekday.
  public let weekday: Weekday

  /// The previous edition's day.
  public let previous: DayRow

  /// The current edition's day.
  public let current: DayRow

  /// The previous day's visitors, or `nil` where they are withheld.
  public var previousVisitors: Int? { previous.shownVisitors }

  /// The current day's visitors, or `nil` where they are withheld.
  public var currentVisitors: Int? { current.shownVisitors }

  /// Current visitors minus previous ones, or `nil` where either is withheld.
  public var change: Int? {
    guard let previousVisitors, let currentVisitors else { return nil }
    return currentVisitors - previousVisitors
  }

  /// The change over the previous visitors, or `nil` where they are fewer than 30.
  public var changeRate: Ratio? {
    guard let previousVisitors, let currentVisitors else { return nil }
    return ChangeRate.of(previous: previousVisitors, current: currentVisitors)
  }

  // An edition longer than a week has a weekday more than once: its first Monday is held
  // against the other's first Monday, and so on as far as both go.
  static func pairing(_ previous: [DayRow], with current: [DayRow]) -> [WeekdayChange] {
    Weekday.allCases.flatMap { weekday in
      zip(
        previous.filter { $0.day.date.weekday == weekday },
        current.filter { $0.day.date.weekday == weekday }
      ).map { WeekdayChange(weekday: weekday, previous: $0, current: $1) }
    }
  }
}

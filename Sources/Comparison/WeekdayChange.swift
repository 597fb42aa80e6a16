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

  /// Current visitors minus previous ones.
  public var change: Int { current.visitors - previous.visitors }

  /// The change over the previous visitors, or `nil` where they are fewer than 30.
  public var changeRate: Ratio? {
    ChangeRate.of(previous: previous.visitors, current: current.visitors)
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

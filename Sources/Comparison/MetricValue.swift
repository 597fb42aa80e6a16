public import Attendance

/// The value of one metric, or the difference of two of them.
public enum MetricValue: Sendable, Hashable {
  /// A number of things.
  case count(Int)
  /// A share, a rate or another quotient of two counts.
  case fraction(Ratio)
  /// A length of stay.
  case dwell(Dwell)
  /// A date.
  case day(CalendarDate)
  /// The start of an hour.
  case hour(LocalHour)
  /// The edition does not tell.
  case notAvailable

  /// The value as tables write it, empty where it is not available.
  ///
  /// Fractions have four digits after the point, minutes have one.
  public var text: String {
    switch self {
    case .count(let count): String(count)
    case .fraction(let ratio): ratio.decimal(digits: 4)
    case .dwell(let dwell): dwell.minutes
    case .day(let date): date.description
    case .hour(let hour): hour.description
    case .notAvailable: ""
    }
  }

  /// Whether the value, in the unit that tables write it in, is `base` or more.
  func isAtLeast(_ base: Int) -> Bool {
    switch self {
    case .count(let count): count >= base
    case .fraction(let ratio): ratio.numerator >= base * ratio.denominator
    case .dwell(let dwell): dwell.halfSeconds >= base * 120
    case .day, .hour, .notAvailable: false
    }
  }

  /// How far this value lies above `previous`, exactly.
  ///
  /// Dates and hours have no difference that says anything about attendance.
  func change(from previous: MetricValue) -> MetricValue {
    switch (previous, self) {
    case (.count(let old), .count(let new)):
      .count(new - old)
    case (.fraction(let old), .fraction(let new)):
      Ratio(new.crossDifference(from: old), of: old.denominator * new.denominator)
        .map(MetricValue.fraction) ?? .notAvailable
    case (.dwell(let old), .dwell(let new)):
      .dwell(Dwell(halfSeconds: new.halfSeconds - old.halfSeconds))
    default:
      .notAvailable
    }
  }

  /// The change from `previous` over `previous`, exactly; `nil` where that is 0.
  func relativeChange(from previous: MetricValue) -> Ratio? {
    switch (previous, self) {
    case (.count(let old), .count(let new)):
      Ratio(new - old, of: old)
    case (.fraction(let old), .fraction(let new)):
      Ratio(new.crossDifference(from: old), of: old.numerator * new.denominator)
    case (.dwell(let old), .dwell(let new)):
      Ratio(new.halfSeconds - old.halfSeconds, of: old.halfSeconds)
    default:
      nil
    }
  }
}

extension Ratio {
  // The numerator of the difference over the product of both denominators. Products of two
  // counts stay below 2^63 for every count that a store can hold.
  fileprivate func crossDifference(from old: Ratio) -> Int {
    numerator * old.denominator - old.numerator * denominator
  }
}

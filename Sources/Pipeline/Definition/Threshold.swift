public import Attendance

/// A number of rows, or a share of all rows, that must not be exceeded.
public enum Threshold: Sendable, Hashable {
  /// At most so many rows.
  case count(Int)
  /// At most this share of a file's rows, from 0 to 1.
  case share(Ratio)

  /// A threshold from `10` or `0.1%`, or `nil` where the text is anything else.
  ///
  /// A count has up to 15 digits; a percentage is from 0 to 100 with up to 6 decimals, exact.
  public init?(text: String) {
    if let share = Ratio(percentage: text) {
      self = .share(share)
    } else if let count = DecimalText.number(text), count < 1_000_000_000_000_000 {
      self = .count(count)
    } else {
      return nil
    }
  }

  /// Whether `rows` of `total` rows are more than this allows; exactly as many are not.
  public func isBroken(by rows: Int, of total: Int) -> Bool {
    switch self {
    case .count(let limit): return rows > limit
    case .share(let limit):
      // rows / total > numerator / denominator, multiplied out without overflow.
      let left = rows.multipliedFullWidth(by: limit.denominator)
      let right = limit.numerator.multipliedFullWidth(by: total)
      return (left.high, left.low) > (right.high, right.low)
    }
  }
}

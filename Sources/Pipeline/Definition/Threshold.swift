public import Attendance

/// A number, such as one of rows, or a share of a whole, that must not be exceeded.
public enum Threshold: Sendable, Hashable {
  /// At most so many.
  case count(Int)
  /// At most this share of the whole, from 0 to 1.
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

  /// Whether `count` of `total` are more than this allows; exactly as many are not.
  public func isBroken(by count: Int, of total: Int) -> Bool {
    switch self {
    case .count(let limit): return count > limit
    case .share(let limit):
      // count / total > numerator / denominator, multiplied out without overflow.
      let left = count.multipliedFullWidth(by: limit.denominator)
      let right = limit.numerator.multipliedFullWidth(by: total)
      return (left.high, left.low) > (right.high, right.low)
    }
  }
}

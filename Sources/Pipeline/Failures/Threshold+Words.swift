internal import Attendance

extension Threshold {
  /// The limit as people write it.
  var words: String {
    switch self {
    case .count(let count): "\(count)"
    case .share(let share): Self.percentage(share)
    }
  }

  // As people write it: 5 %, not 5.0000 %.
  private static func percentage(_ share: Ratio) -> String {
    var text = Ratio(share.numerator * 100, of: share.denominator)?.decimal(digits: 6) ?? "0.0"
    while text.hasSuffix("0") { text.removeLast() }
    return (text.hasSuffix(".") ? String(text.dropLast()) : text) + "%"
  }
}

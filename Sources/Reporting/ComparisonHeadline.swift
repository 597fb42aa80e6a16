import Aggregation
import Attendance
import Comparison

/// The sentences that a comparison's figures open with.
enum ComparisonHeadline {
  static func markdown(_ comparison: EditionComparison) -> String {
    guard comparison.comparability.verdict != .notComparable else {
      return "The figures below stand beside each other for information only."
    }
    let summaries = (comparison.previous.summary, comparison.current.summary)
    let totals =
      "\(Markdown.escaped(comparison.current.edition.name)) had"
      + " **\(Figures.count(summaries.1.visitors, "visitor", "visitors"))**"
      + " and \(Figures.count(summaries.1.visits, "visit", "visits")), against"
      + " \(Figures.count(summaries.0.visitors)) and \(Figures.count(summaries.0.visits)):"
      + " \(change(summaries.0.visitors, summaries.1.visitors)) in visitors,"
      + " \(change(summaries.0.visits, summaries.1.visits)) in visits."
    return ([totals] + [likeForLike(comparison)].compactMap { $0 }).joined(separator: " ")
  }

  // Where totals do not compare, the weekdays that both editions have are what does.
  private static func likeForLike(_ comparison: EditionComparison) -> String? {
    let pairs = comparison.weekdays
    guard comparison.comparability.verdict == .dayByDayOnly, !pairs.isEmpty else { return nil }
    let previous = pairs.reduce(0) { $0 + $1.previous.visitors }
    let current = pairs.reduce(0) { $0 + $1.current.visitors }
    let days =
      pairs.count == 1
      ? "the one weekday that both have, \(pairs[0].weekday.rawValue)"
      : "the \(Figures.count(pairs.count)) days whose weekday both have"
    return "Like for like, on \(days), it had \(Figures.count(current, "visit", "visits"))"
      + " against \(Figures.count(previous)): \(change(previous, current))."
  }

  private static func change(_ previous: Int, _ current: Int) -> String {
    let rate = ChangeRate.of(previous: previous, current: current)
    guard current != previous else { return "no change" }
    return Figures.signed(current - previous)
      + (rate == nil ? "" : " (\(Figures.signedPercent(rate)))")
  }
}

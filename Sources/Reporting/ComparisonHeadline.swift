import Aggregation
import Attendance
import Comparison

/// The sentences that a comparison's figures open with.
enum ComparisonHeadline {
  static func markdown(_ comparison: EditionComparison) -> String {
    let reasons = ComparabilityText.reasons(comparison.comparability)
    guard comparison.comparability.verdict != .notComparable else {
      return "The editions differ in \(reasons), so the figures below stand beside each other for"
        + " information only."
    }
    let summaries = (comparison.previous.summary, comparison.current.summary)
    guard !summaries.0.withheld.contains(.everything), !summaries.1.withheld.contains(.everything)
    else {
      return "An edition had so few visitors that no figure of them is shown."
    }
    guard summaries.0.visitors > 0 || summaries.1.visitors > 0 else {
      return "Neither edition has had a visitor so far."
    }
    let warning =
      comparison.comparability.verdict == .comparable
      ? "" : "The editions differ in \(reasons), so their totals are not like for like: "
    let totals =
      "\(warning)\(Markdown.escaped(comparison.current.edition.name)) had"
      + " **\(Figures.count(summaries.1.visitors, "visitor", "visitors"))**"
      + " and \(Figures.count(summaries.1.visits, "visit", "visits")), against"
      + " \(Figures.count(summaries.0.visitors)) and \(Figures.count(summaries.0.visits)):"
      + " \(change(summaries.0.visitors, summaries.1.visitors)) in visitors,"
      + " \(change(summaries.0.visits, summaries.1.visits)) in visits."
    return ([totals] + [sharedWeekdays(comparison)].compactMap { $0 }).joined(separator: " ")
  }

  // Where totals do not compare, the weekdays that both editions have are what does.
  private static func sharedWeekdays(_ comparison: EditionComparison) -> String? {
    let pairs = comparison.weekdays
    guard comparison.comparability.verdict == .dayByDayOnly, !pairs.isEmpty else { return nil }
    guard pairs.allSatisfy({ $0.change != nil }) else { return nil }
    let previous = pairs.reduce(0) { $0 + $1.previous.visitors }
    let current = pairs.reduce(0) { $0 + $1.current.visitors }
    let days =
      pairs.count == 1
      ? "the one weekday that both have, \(pairs[0].weekday.rawValue)"
      : "the \(Figures.count(pairs.count)) days whose weekday both have"
    let hours = openMinutes(pairs)
    let figures =
      "it had \(Figures.count(current, "visit", "visits")) against \(Figures.count(previous)):"
      + " \(change(previous, current))"
    return switch hours {
    case (let before?, let now?) where before != now:
      "On \(days), \(figures), with doors open \(DateText.duration(minutes: now)) against"
        + " \(DateText.duration(minutes: before))."
    default: "Like for like, on \(days), \(figures)."
    }
  }

  // `nil` where an edition does not state the hours of one of these days.
  private static func openMinutes(_ pairs: [WeekdayChange]) -> (previous: Int?, current: Int?) {
    func sum(_ minutes: [Int?]) -> Int? {
      minutes.reduce(Int?(0)) { sum, day in
        guard let sum, let day else { return nil }
        return sum + day
      }
    }
    return (
      sum(pairs.map(\.previous.day.openMinutes)), sum(pairs.map(\.current.day.openMinutes))
    )
  }

  private static func change(_ previous: Int, _ current: Int) -> String {
    let rate = ChangeRate.of(previous: previous, current: current)
    guard current != previous else { return "no change" }
    return Figures.signed(current - previous)
      + (rate == nil ? "" : " (\(Figures.signedPercent(rate)))")
  }
}

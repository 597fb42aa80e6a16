import Aggregation
import Attendance
import Comparison
import Testing

@Suite("Changes of the summary")
struct SummaryChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let metric: SummaryMetric
    let previous: [Int]
    let current: [Int]
    let texts: [String]
    let rate: String?
    var testDescription: String { "\(metric.rawValue) \(previous) -> \(current)" }
  }

  /// Sets the counts that the metric is made of: numerator, then base.
  private func summary(_ metric: SummaryMetric, _ counts: [Int]) -> Summary {
    var summary = Summary()
    switch metric {
    case .visitors: summary.visitors = counts[0]
    case .countries: summary.countries = counts[0]
    case .foreignShare:
      (summary.foreignVisitors, summary.visitorsWithCountry) = (counts[0], counts[1])
    case .noShowRate: (summary.noShows, summary.registered) = (counts[0], counts[1])
    case .visitsPerVisitor: (summary.visits, summary.visitors) = (counts[0], counts[1])
    case .dwellCoverage: (summary.visitsWithDwell, summary.visits) = (counts[0], counts[1])
    case .medianDwellMinutes:
      summary.medianDwell = Dwell(halfSeconds: counts[0])
      summary.visitsWithDwell = counts[1]
    case .peakDay: summary.peakDay = CalendarDate(dayNumber: counts[0])
    case .peakHour: summary.peakHour = LocalHour(instant: counts[0] * 3_600, offset: 32_400)
    default: Issue.record("no counts for \(metric)")
    }
    return summary
  }

  @Test(
    "are exact, rounded once, with a rate on a base of 30 or more",
    arguments: [
      Case(
        metric: .visitors, previous: [30], current: [40], texts: ["30", "40", "10"],
        rate: "0.3333"),
      Case(metric: .visitors, previous: [29], current: [40], texts: ["29", "40", "11"], rate: nil),
      Case(metric: .visitors, previous: [0], current: [40], texts: ["0", "40", "40"], rate: nil),
      Case(
        metric: .visitors, previous: [40], current: [0], texts: ["40", "0", "-40"],
        rate: "-1.0000"),
      Case(metric: .countries, previous: [20], current: [25], texts: ["20", "25", "5"], rate: nil),
      // 0.33335 - 0.33325 rounded apart would be 0.0002 or 0.0000.
      Case(
        metric: .foreignShare, previous: [6_665, 20_000], current: [6_667, 20_000],
        texts: ["0.3332", "0.3334", "0.0001"], rate: nil),
      Case(
        metric: .noShowRate, previous: [10, 29], current: [20, 80],
        texts: ["0.3448", "0.2500", "-0.0948"], rate: nil),
      Case(
        metric: .noShowRate, previous: [0, 50], current: [20, 80],
        texts: ["0.0000", "0.2500", "0.2500"], rate: nil),
      Case(
        metric: .visitsPerVisitor, previous: [52, 40], current: [81, 60],
        texts: ["1.3000", "1.3500", "0.0500"], rate: nil),
      Case(
        metric: .visitsPerVisitor, previous: [0, 0], current: [81, 60],
        texts: ["", "1.3500", ""], rate: nil),
      Case(
        metric: .dwellCoverage, previous: [39, 52], current: [60, 81],
        texts: ["0.7500", "0.7407", "-0.0093"], rate: nil),
      Case(
        metric: .medianDwellMinutes, previous: [22_020, 39], current: [18_000, 5],
        texts: ["183.5", "150.0", "-33.5"], rate: "-0.1826"),
      Case(
        metric: .medianDwellMinutes, previous: [3_590, 29], current: [18_000, 50],
        texts: ["29.9", "150.0", "120.1"], rate: nil),
      Case(
        metric: .medianDwellMinutes, previous: [0, 39], current: [18_000, 50],
        texts: ["0.0", "150.0", "150.0"], rate: nil),
      Case(
        metric: .peakDay, previous: [0], current: [365],
        texts: ["1970-01-01", "1971-01-01", ""], rate: nil),
      Case(
        metric: .peakHour, previous: [0], current: [5],
        texts: ["1970-01-01T09:00+09:00", "1970-01-01T14:00+09:00", ""], rate: nil),
    ])
  func changes(_ example: Case) throws {
    let comparison = EditionComparison(
      current: Editions.tables(summary: summary(example.metric, example.current)),
      previous: Editions.tables(summary: summary(example.metric, example.previous)))
    let row = try #require(comparison.summary.first { $0.metric == example.metric })
    #expect([row.previous, row.current, row.change].map(\.text) == example.texts)
    #expect(row.changeRate?.decimal(digits: 4) == example.rate)
  }

  @Test("come in the order of summary.csv")
  func order() {
    let comparison = EditionComparison(current: Editions.tables(), previous: Editions.tables())
    #expect(
      comparison.summary.map(\.metric.rawValue) == [
        "registered", "attendees", "visitors", "visits", "counted_scans", "countries", "cities",
        "companies", "foreign_visitors", "foreign_share", "no_show_rate", "visits_per_visitor",
        "unknown_badges", "peak_day", "peak_hour", "median_dwell_minutes", "dwell_coverage",
      ])
  }
}

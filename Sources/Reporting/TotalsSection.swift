import Aggregation
import Attendance
import Comparison

/// Totals, days and weekdays of both editions beside each other.
enum TotalsSection {
  static func totals(_ comparison: EditionComparison) -> String {
    var table = MarkdownTable(columns: columns([.text("Figure")], comparison))
    for row in comparison.summary {
      table.rows.append([
        name(row.metric), value(row.previous, of: row.metric), value(row.current, of: row.metric),
        change(row), Figures.signedPercent(row.changeRate),
      ])
    }
    return table.text
  }

  static func days(_ comparison: EditionComparison) -> String {
    guard !comparison.days.isEmpty else { return "Neither edition has days." }
    var table = MarkdownTable(
      columns: columns([.number("Day"), .text("Dates")], comparison))
    for row in comparison.days {
      let dates = [row.previous, row.current].map { day in
        day.map { DateText.short($0.day.date) } ?? Figures.notAvailable
      }
      table.rows.append([
        Figures.count(row.number), dates.joined(separator: " / "),
        Figures.count(row.previous?.visitors), Figures.count(row.current?.visitors),
        Figures.signed(row.change), Figures.signedPercent(row.changeRate),
      ])
    }
    return table.text
  }

  static func weekdays(_ comparison: EditionComparison) -> String {
    guard !comparison.weekdays.isEmpty else { return "The editions share no weekday." }
    var table = MarkdownTable(
      columns: columns([.text("Weekday"), .text("Dates")], comparison))
    for row in comparison.weekdays {
      let dates = [row.previous, row.current].map { DateText.short($0.day.date) }
      table.rows.append([
        row.weekday.rawValue, dates.joined(separator: " / "),
        Figures.count(row.previous.visitors), Figures.count(row.current.visitors),
        Figures.signed(row.change), Figures.signedPercent(row.changeRate),
      ])
    }
    return table.text
  }

  static func columns(
    _ first: [MarkdownTable.Column], _ comparison: EditionComparison
  ) -> [MarkdownTable.Column] {
    first + [
      .number(Markdown.escaped(comparison.previous.edition.name)),
      .number(Markdown.escaped(comparison.current.edition.name)),
      .number("Change"), .number("Change in %"),
    ]
  }

  private static func value(_ value: MetricValue, of metric: SummaryMetric) -> String {
    switch value {
    case .count(let count): Figures.count(count)
    case .fraction(let ratio) where metric == .visitsPerVisitor: ratio.decimal(digits: 2)
    case .fraction(let ratio): Figures.percent(ratio)
    case .dwell(let dwell): Figures.minutes(dwell)
    case .day(let date): DateText.short(date)
    case .hour(let hour): "\(DateText.short(hour.date)), \(DateText.hour(hour.hour))"
    case .notAvailable: Figures.notAvailable
    }
  }

  private static func change(_ row: SummaryChange) -> String {
    switch row.change {
    case .count(let count): Figures.signed(count)
    case .fraction(let ratio) where row.metric == .visitsPerVisitor:
      (ratio.numerator > 0 ? "+" : "") + ratio.decimal(digits: 2)
    // The difference of two percentages is told in points, or it reads like a rate of change.
    case .fraction(let ratio):
      (ratio.numerator > 0 ? "+" : "") + Figures.percent(ratio).dropLast() + " points"
    case .dwell(let dwell): (dwell.halfSeconds > 0 ? "+" : "") + Figures.minutes(dwell)
    case .day, .hour, .notAvailable: Figures.notAvailable
    }
  }

  private static func name(_ metric: SummaryMetric) -> String {
    switch metric {
    case .registered: "Registered"
    case .attendees: "Attendees"
    case .visitors: "Visitors"
    case .visits: "Visits"
    case .countedScans: "Counted scans"
    case .countries: "Countries"
    case .cities: "Cities"
    case .companies: "Companies"
    case .foreignVisitors: "Foreign visitors"
    case .foreignShare: "Foreign share"
    case .noShowRate: "No-show rate"
    case .visitsPerVisitor: "Visits per visitor"
    case .unknownBadges: "Unknown badges"
    case .peakDay: "Peak day"
    case .peakHour: "Peak hour"
    case .medianDwellMinutes: "Median stay"
    case .dwellCoverage: "Visits with a known stay"
    }
  }
}

import Aggregation
import Attendance
import Comparison

/// Totals, days and weekdays of both editions beside each other.
enum TotalsSection {
  static func totals(_ comparison: EditionComparison) -> String {
    var table = MarkdownTable(columns: columns([.text("Figure")], comparison))
    for row in comparison.summary {
      table.rows.append([
        name(row.metric), value(row.previous, of: row.metric, comparison.previous),
        value(row.current, of: row.metric, comparison.current), change(row),
        Figures.signedPercent(row.changeRate),
      ])
    }
    return ([table.text] + [rounding(comparison)].compactMap { $0 }).joined(separator: "\n\n")
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
        Figures.count(row.previousVisitors), Figures.count(row.currentVisitors),
        Figures.signed(row.change), Figures.signedPercent(row.changeRate),
      ])
    }
    return ([pairing(comparison)].compactMap { $0 } + [table.text]).joined(separator: "\n\n")
  }

  // Days with the same number look like for like even where one is a Thursday, one a Tuesday.
  private static func pairing(_ comparison: EditionComparison) -> String? {
    let pairs = comparison.days.compactMap { row -> (Weekday, Weekday)? in
      guard let previous = row.previous, let current = row.current else { return nil }
      return (previous.day.date.weekday, current.day.date.weekday)
    }
    let unlike = pairs.count { $0 != $1 }
    guard unlike > 0 else { return nil }
    let who =
      unlike < pairs.count
      ? "\(Figures.count(unlike)) of \(Figures.count(pairs.count)) pairs are"
      : pairs.count == 1 ? "the one pair is" : "all pairs are"
    let elsewhere =
      comparison.weekdays.isEmpty ? "" : " The next table has the weekdays that both have."
    return "Days are paired by their number, and \(who) of different weekdays: not like for like."
      + elsewhere
  }

  // A reader who subtracts must not take rounding for a mistake.
  private static func rounding(_ comparison: EditionComparison) -> String? {
    let odd = comparison.summary.filter { row in
      guard let previous = shown(row.previous, of: row.metric),
        let current = shown(row.current, of: row.metric), let change = shown(change(row))
      else { return false }
      return current - previous != change
    }
    guard !odd.isEmpty else { return nil }
    return "Differences are of the exact figures, so the last digit can differ from that of the"
      + " figures shown; here in \(Figures.list(odd.map { name($0.metric).lowercasedFirst }))."
  }

  // In units of the last digit shown; figures of one metric have equally many.
  private static func shown(_ value: MetricValue, of metric: SummaryMetric) -> Int? {
    switch value {
    case .count, .fraction, .dwell: shown(self.value(value, of: metric, nil))
    case .day, .hour, .notAvailable: nil
    }
  }

  private static func shown(_ figure: String) -> Int? {
    let digits = figure.filter { $0.isASCII && $0.isNumber }
    return Int(digits).map { figure.hasPrefix("-") ? -$0 : $0 }
  }

  static func weekdays(_ comparison: EditionComparison) -> String {
    guard !comparison.weekdays.isEmpty else { return "The editions share no weekday." }
    var table = MarkdownTable(
      columns: columns([.text("Weekday"), .text("Dates")], comparison))
    for row in comparison.weekdays {
      let dates = [row.previous, row.current].map { DateText.short($0.day.date) }
      table.rows.append([
        row.weekday.rawValue, dates.joined(separator: " / "),
        Figures.count(row.previousVisitors), Figures.count(row.currentVisitors),
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

  private static func value(
    _ value: MetricValue, of metric: SummaryMetric, _ tables: AttendanceTables?
  ) -> String {
    func peak(_ when: String, _ visitors: [Int]?) -> String {
      guard let greatest = visitors?.max(), greatest > 0 else { return when }
      return "\(when): \(Figures.count(greatest, "visitor", "visitors"))"
    }
    return switch value {
    case .count(let count): Figures.count(count)
    case .fraction(let ratio) where metric == .visitsPerVisitor: ratio.decimal(digits: 2)
    case .fraction(let ratio): Figures.percent(ratio)
    case .dwell(let dwell): Figures.minutes(dwell)
    case .day(let date): peak(DateText.short(date), tables?.days.map(\.visitors))
    case .hour(let hour):
      peak(
        "\(DateText.short(hour.date)), \(DateText.hour(hour.hour))",
        tables?.hours.map(\.visitors))
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

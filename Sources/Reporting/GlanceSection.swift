import Aggregation
import Attendance

/// The edition's figures in one table, each with what it means.
enum GlanceSection {
  static func markdown(_ tables: AttendanceTables) -> String {
    let summary = tables.summary
    let withheld = summary.withheld
    let isEmpty = withheld.contains(.everything)
    let unit = tables.unit == .person ? "persons" : "badges"
    let zone = Markdown.escaped(tables.edition.dayRule.zone.identifier)
    var table = MarkdownTable(columns: [
      .text("Figure"), .number("Value"), .text("What it means"),
    ])
    func row(_ figure: String, _ value: String, _ meaning: String) {
      table.rows.append([figure, value, meaning])
    }
    row(
      "Registered", Figures.count(summary.registered, unless: isEmpty),
      "registrations of visitor classes, in badges")
    row(
      "Attendees",
      Figures.count(
        summary.attendees, unless: isEmpty || withheld.contains(.attendees)),
      "registered badges scanned, of any class: the participants")
    row(
      "Visitors", Figures.count(summary.visitors, unless: isEmpty),
      "\(unit), each counted once")
    row("Visits", Figures.count(summary.visits, unless: isEmpty), "one per visitor and day")
    row(
      "Visits per visitor", summary.visitsPerVisitor?.decimal(digits: 2) ?? Figures.notAvailable,
      "days that a visitor came, on average")
    row(
      "No-show rate", Figures.percent(summary.noShowRate),
      "of those registered were never scanned"
        + (isEmpty ? "" : " (\(Figures.count(summary.noShows)))"))
    row(
      "Countries",
      Figures.count(summary.countries, unless: isEmpty || withheld.contains(.countries)),
      "known countries that visitors come from")
    row(
      "Cities", Figures.count(summary.cities, unless: isEmpty || withheld.contains(.cities)),
      "cities that visitors named")
    row(
      "Companies",
      Figures.count(summary.companies, unless: isEmpty || withheld.contains(.companies)),
      "companies that visitors named")
    if isEmpty || withheld.contains(.foreign) {
      row("Foreign visitors", Figures.notAvailable, "of those with a known country")
    } else if tables.edition.hostCountries.isEmpty {
      row("Foreign visitors", Figures.notAvailable, "no host country is given")
    } else {
      row(
        "Foreign visitors", Figures.count(summary.foreignVisitors),
        "\(Figures.percent(summary.foreignShare)) of the"
          + " \(Figures.count(summary.visitorsWithCountry)) with a known country")
    }
    row(
      "Peak day", summary.peakDay.map(DateText.short) ?? Figures.notAvailable,
      most("day", visitors: summary.peakDay == nil ? [] : tables.days.map(\.visitors)))
    row(
      "Peak hour",
      summary.peakHour.map { "\(DateText.short($0.date)), \(DateText.hour($0.hour))" }
        ?? Figures.notAvailable,
      most("hour", visitors: summary.peakHour == nil ? [] : tables.hours.map(\.visitors))
        + ", local time (\(zone))")
    row(
      "Median stay", Figures.minutes(summary.medianDwell),
      "first to last scan of a day; rests on"
        + " \(Figures.percent(withheld.contains(.dwell) ? nil : summary.dwellCoverage))"
        + " of visits")
    row(
      "Counted scans", Figures.count(summary.countedScans, unless: isEmpty),
      "accepted scans on event days")
    row(
      "Unknown badges",
      Figures.count(
        summary.unknownBadges, unless: isEmpty || withheld.contains(.unknownBadges)),
      "scanned, but in no registration file")
    return table.text
  }

  private static func most(_ period: String, visitors: [Int]) -> String {
    guard let greatest = visitors.max(), greatest > 0 else {
      return "the \(period) with most visitors"
    }
    return "the \(period) with most visitors (\(Figures.count(greatest)))"
  }
}

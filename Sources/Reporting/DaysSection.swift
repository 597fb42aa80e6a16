import Aggregation
import Attendance
import Comparison

/// Day by day, with the totals that the days add up to.
enum DaysSection {
  static func markdown(_ tables: AttendanceTables) -> String {
    guard !tables.days.isEmpty else { return "The edition has no days." }
    var table = MarkdownTable(columns: [
      .number("Day"), .text("Weekday"), .text("Date"), .text("Hours"), .number("Visitors"),
      .number("First-time"), .number("Scans"), .number("Peak hour"), .number("Median stay"),
    ])
    for row in tables.days {
      table.rows.append([
        Figures.count(row.number), row.day.date.weekday.rawValue, DateText.long(row.day.date),
        DateText.openingHours(row.day), Figures.count(row.visitors, unless: row.isWithheld),
        Figures.count(row.firstTimeVisitors, unless: row.isWithheld),
        Figures.count(row.scans, unless: row.isWithheld),
        row.peakHour.map { DateText.hour($0.hour) } ?? Figures.notAvailable,
        Figures.minutes(row.medianDwell),
      ])
    }
    let hides = tables.days.contains(where: \.isWithheld)
    let (visits, all) = (tables.summary.visits, tables.summary.visitors)
    let visitors = hides ? visits : tables.days.reduce(0) { $0 + $1.visitors }
    let firstTime = hides ? all : tables.days.reduce(0) { $0 + $1.firstTimeVisitors }
    let isWithheld = tables.summary.withheld.contains(.everything)
    table.total([
      "", "All days", "", tables.edition.openMinutes.map(DateText.duration) ?? "",
      Figures.count(visitors, unless: isWithheld),
      Figures.count(firstTime, unless: isWithheld),
      Figures.count(tables.days.reduce(0) { $0 + $1.scans }, unless: hides), "", "",
    ])
    guard !isWithheld else { return table.text }
    return table.text + "\n\n"
      + sentence(visitors: visitors, firstTime: firstTime, summary: tables.summary)
  }

  private static func sentence(visitors: Int, firstTime: Int, summary: Summary) -> String {
    guard visitors == summary.visits, firstTime == summary.visitors else {
      return "The days do not add up to \(Figures.count(summary.visits, "visit", "visits")) by"
        + " \(Figures.count(summary.visitors, "visitor", "visitors")). This is a defect in"
        + " Footfall."
    }
    return "First-time visitors are those whose first day of the edition it was. Visitors of all"
      + " days added up are the visits (\(Figures.count(visitors))),"
      + " first-time visitors the visitors (\(Figures.count(firstTime)))."
  }
}

import Aggregation
import Attendance

/// Visitors hour by hour: a column for each day, or one for all days of a long edition.
enum HoursSection {
  /// More columns than this no page is wide enough for.
  static let widest = 10

  static func markdown(_ tables: AttendanceTables) -> String {
    guard !tables.hours.isEmpty else { return "No visitor has been scanned so far." }
    // Days that begin at 04:00 end at 03:59: their night comes last.
    let first = tables.edition.dayRule.dayStartsAt.minutes / 60
    let present = Set(tables.hours.map(\.hour))
    let hours = (0..<24).map { ($0 + first) % 24 }.filter(present.contains)
    return tables.days.count <= widest
      ? matrix(tables, hours: hours) : profile(tables, hours: hours)
  }

  private static func matrix(_ tables: AttendanceTables, hours: [Int]) -> String {
    let byDay = Dictionary(grouping: tables.hours, by: \.date)
    let days = tables.days
    let dates = days.map(\.day.date)
    var table = MarkdownTable(
      columns: [.text("Hour")] + dates.map { .number(DateText.short($0)) })
    for hour in hours {
      table.rows.append(
        [DateText.hour(hour)]
          + days.map { day in
            let rows = byDay[day.day.date] ?? []
            guard let row = rows.first(where: { $0.hour == hour }) else { return "" }
            guard !row.isWithheld else { return Figures.notAvailable }
            // Where the peak is withheld, the most visitors that are shown are none.
            let isPeak =
              rows.allSatisfy { $0.visitors <= row.visitors } && row.visitors > 0
              && day.peakHour != nil
            return isPeak ? "**\(Figures.count(row.visitors))**" : Figures.count(row.visitors)
          })
    }
    return table.text + "\n\n"
      + "Visitors scanned in the hour, local time; each day's peak is in bold."
  }

  private static func profile(_ tables: AttendanceTables, hours: [Int]) -> String {
    let sums = Dictionary(grouping: tables.hours, by: \.hour)
      .mapValues { rows in
        rows.contains(where: \.isWithheld) ? nil : rows.reduce(0) { $0 + $1.visitors }
      }
    let greatest = sums.values.compactMap(\.self).max() ?? 0
    var table = MarkdownTable(columns: [.text("Hour"), .number("Visitors"), .text("")])
    for hour in hours {
      // One hour that is withheld on some day would be the sum less the others.
      let sum = sums[hour].flatMap(\.self)
      table.rows.append(
        [DateText.hour(hour), Figures.count(sum), Figures.bar(sum ?? 0, of: greatest)])
    }
    return table.text + "\n\n"
      + "Visitors scanned in the hour, local time, added up over all days."
  }
}

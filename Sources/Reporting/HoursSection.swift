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
    let dates = tables.days.map(\.day.date)
    var table = MarkdownTable(
      columns: [.text("Hour")] + dates.map { .number(DateText.short($0)) })
    for hour in hours {
      table.rows.append(
        [DateText.hour(hour)]
          + dates.map { date in
            let rows = byDay[date] ?? []
            guard let row = rows.first(where: { $0.hour == hour }) else { return "" }
            let isPeak = rows.allSatisfy { $0.visitors <= row.visitors } && row.visitors > 0
            return isPeak ? "**\(Figures.count(row.visitors))**" : Figures.count(row.visitors)
          })
    }
    return table.text + "\n\n"
      + "Visitors scanned in the hour, local time; each day's peak is in bold."
  }

  private static func profile(_ tables: AttendanceTables, hours: [Int]) -> String {
    let sums = Dictionary(grouping: tables.hours, by: \.hour)
      .mapValues { rows in rows.reduce(0) { $0 + $1.visitors } }
    let greatest = sums.values.max() ?? 0
    var table = MarkdownTable(columns: [.text("Hour"), .number("Visitors"), .text("")])
    for hour in hours {
      let sum = sums[hour] ?? 0
      table.rows.append(
        [DateText.hour(hour), Figures.count(sum), Figures.bar(sum, of: greatest)])
    }
    return table.text + "\n\n"
      + "Visitors scanned in the hour, local time, added up over all days."
  }
}

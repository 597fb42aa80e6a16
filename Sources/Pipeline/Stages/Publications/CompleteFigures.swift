internal import Aggregation
internal import Attendance
internal import Comparison

/// The figures of a report that nobody expects to change: of days that were over when the last file
/// was taken in, and of the edition once all of its days were.
enum CompleteFigures {
  /// Those of `tables`, as the tables write them; `today` is the day of the last ingest.
  static func of(_ tables: AttendanceTables, today: CalendarDate?) -> [PublicationContents.Figure] {
    guard let today, tables.days.contains(where: { $0.visitors > 0 }) else { return [] }
    let days = all(tables).filter { figure in
      figure.table == byDay && figure.row < today.description
    }
    let isOver = tables.days.allSatisfy { $0.day.date < today }
    return days + (isOver ? all(tables).filter { $0.table == summary } : [])
  }

  /// All figures that may be complete some day, in the order of the report; none that is hidden.
  static func all(_ tables: AttendanceTables) -> [PublicationContents.Figure] {
    let metrics = SummaryMetric.allCases.map { metric in
      PublicationContents.Figure(
        table: summary, row: metric.rawValue, column: "value",
        text: metric.value(in: tables.summary).text)
    }
    let days = tables.days.filter { !$0.isWithheld }.flatMap { row in
      [
        ("visitors", "\(row.visitors)"), (firstTimeVisitors, "\(row.firstTimeVisitors)"),
        ("scans", "\(row.scans)"), ("entries", "\(row.entries)"), ("exits", "\(row.exits)"),
        ("peak_hour", row.peakHour.map { "\($0.hour)" } ?? ""),
        ("median_dwell_minutes", row.medianDwell?.minutes ?? ""),
      ].map { column, text in
        PublicationContents.Figure(
          table: byDay, row: row.day.date.description, column: column, text: text)
      }
    }
    return (metrics + days).filter { !$0.text.isEmpty }
  }

  /// The days whose scans make a figure, of those of the edition.
  static func dates(
    behind figure: PublicationContents.Figure, of days: Set<String>
  ) -> Set<String> {
    guard figure.table == byDay else { return days }
    // Who comes for the first time depends on who came before.
    return figure.column == firstTimeVisitors
      ? days.filter { $0 <= figure.row } : [figure.row]
  }

  static let byDay = "by-day"
  static let summary = "summary"
  private static let firstTimeVisitors = "first_time_visitors"
}

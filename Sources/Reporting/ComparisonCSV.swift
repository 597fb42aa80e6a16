import Aggregation
import Attendance
import Comparison

/// The CSV tables of a comparison, each with the rows and the order of the contract.
struct ComparisonCSV {
  let comparison: EditionComparison

  /// Every table, in the order in which the report lists them.
  var all: [CSVTable] {
    [summary, byDay, byWeekday, byCountry, byCity, byCompany, returning]
  }

  private var summary: CSVTable {
    CSVTable(
      .compareSummary,
      rows: comparison.summary.map { row in
        [
          .text(row.metric.rawValue), Cell(row.previous), Cell(row.current), Cell(row.change),
          .fraction(row.changeRate),
        ]
      })
  }

  private var byDay: CSVTable {
    CSVTable(
      .compareByDay,
      rows: comparison.days.map { row in
        [
          .number(row.number), .date(row.previous?.day.date), .date(row.current?.day.date),
          .number(row.previousVisitors), .number(row.currentVisitors),
          .number(row.change), .fraction(row.changeRate),
        ]
      })
  }

  private var byWeekday: CSVTable {
    CSVTable(
      .compareByWeekday,
      rows: comparison.weekdays.map { row in
        [
          .text(row.weekday.rawValue), .date(row.previous.day.date),
          .date(row.current.day.date), .number(row.previousVisitors),
          .number(row.currentVisitors), .number(row.change), .fraction(row.changeRate),
        ]
      })
  }

  private var byCountry: CSVTable {
    CSVTable(
      .compareByCountry,
      rows: comparison.countries.map { [.text($0.code), .text($0.name)] + cells($0.visitors) })
  }

  private var byCity: CSVTable {
    CSVTable(
      .compareByCity,
      rows: comparison.cities.map {
        [.text($0.countryCode), .text($0.name)] + cells($0.visitors)
      })
  }

  private var byCompany: CSVTable {
    CSVTable(
      .compareByCompany,
      rows: comparison.companies.map { [.text($0.name)] + cells($0.visitors) })
  }

  private var returning: CSVTable {
    let figures = comparison.returning.figures
    return CSVTable(
      .returning,
      rows: [
        [.text("previous_visitors"), .number(figures?.previousVisitors)],
        [.text("current_visitors"), .number(figures?.currentVisitors)],
        [.text("returning_visitors"), .number(figures?.returningVisitors)],
        [.text("return_rate"), .fraction(figures?.returnRate)],
        [.text("first_time_visitors"), .number(figures?.firstTimeVisitors)],
      ])
  }

  private func cells(_ visitors: VisitorChange) -> [Cell] {
    [
      .number(visitors.previous, unless: visitors.isPreviousWithheld),
      .number(visitors.current, unless: visitors.isCurrentWithheld),
      .number(visitors.change, unless: visitors.isWithheld),
      .fraction(visitors.changeRate), .fraction(visitors.previousShare),
      .fraction(visitors.currentShare),
      visitors.isWithheld ? .empty : .text(visitors.status.rawValue),
    ]
  }
}

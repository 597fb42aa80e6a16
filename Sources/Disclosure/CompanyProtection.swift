internal import Aggregation

/// What companies hide, which add up to all visitors.
struct CompanyProtection {
  /// By number of the companies' rows.
  private(set) var companies = GroupMargin.Hidden()
  /// Whether no company is listed, because hiding figures would not do.
  private(set) var listsNothing = false
  /// Figures of the summary that would give something away.
  private(set) var withheld: Summary.Withheld = []

  init(_ tables: AttendanceTables, _ rules: CellRules) {
    func key(_ row: CompanyRow) -> (registered: CellKey, attendance: CellKey) {
      (CellKey(.companyRegistered, row.key), CellKey(.company, row.key))
    }
    let rows = tables.companies.enumerated().map { index, row in
      GroupMargin.Row(id: index, counts: row.counts).remembering(rules, key(row))
    }
    let small = rules.hidden(rows) { key(tables.companies[$0.id]) }
    var margin = GroupMargin(rows: rows, limit: rules.limit)
    if let closed = margin.closing(small) {
      companies = closed
      return
    }
    withheld = .companies
    margin.tellsVisited = false
    if let closed = margin.closing(small) { companies = closed } else { listsNothing = true }
  }
}

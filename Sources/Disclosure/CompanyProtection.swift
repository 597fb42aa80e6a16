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
    let rows = tables.companies.enumerated().map { GroupMargin.Row(id: $0, counts: $1.counts) }
    let small = rules.hidden(rows) {
      let key = tables.companies[$0.id].key
      return (CellKey(.companyRegistered, key), CellKey(.company, key))
    }
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

import Aggregation

/// One company of `compare-by-company.csv`.
public struct CompanyChange: Sendable, Hashable {
  /// The company's key; empty where no company is known.
  public let key: String

  /// The current edition's name for it, else the previous one's; empty where none is known.
  public let name: String

  /// Its visitors.
  public let visitors: VisitorChange
}

extension CompanyChange {
  static func matching(_ previous: AttendanceTables, with current: AttendanceTables) -> [Self] {
    GroupMatch(
      previous: previous.companies.map { .init(key: [$0.key], name: $0.name, $0.counts) },
      current: current.companies.map { .init(key: [$0.key], name: $0.name, $0.counts) },
      unlisted: ({ _ in previous.unlisted.companies }, { _ in current.unlisted.companies }),
      totals: (previous.summary.visitors, current.summary.visitors)
    )
    .rows { [$0.name, $0.key[0]] }
    .map { CompanyChange(key: $0.key[0], name: $0.name, visitors: $0.visitors) }
  }
}

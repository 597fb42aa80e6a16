/// One company of `by-company.csv`.
public struct CompanyRow: Sendable, Hashable {
  /// The company's key; empty where no company is known.
  public let key: String

  /// The name that is shown; empty where no company is known.
  public let name: String

  /// What the row counts.
  public package(set) var counts: GroupCounts
}

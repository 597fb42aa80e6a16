/// Names a figure, or figures that are hidden together, from one report to the next.
public struct CellKey: Hashable, Sendable {
  /// The table and, where figures of a row are hidden apart, which of them.
  public enum Table: String, Sendable, CaseIterable {
    case countryRegistered = "country registered"
    case country
    case cityRegistered = "city registered"
    case city
    case companyRegistered = "company registered"
    case company
    case day
    case hour
    case point
    case categoryRegistered = "category registered"
    case category
    case notCounted = "class"
  }

  /// The table.
  public let table: Table

  /// What tells the row apart, its parts joined by line feeds.
  public let row: String

  /// The key of a row of `table`.
  public init(_ table: Table, _ row: String...) {
    self.table = table
    self.row = row.joined(separator: "\n")
  }
}

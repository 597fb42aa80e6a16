internal import Attendance
internal import Crypto

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

  /// What tells the row apart: 32 hexadecimal digits of the SHA-256 of its names.
  ///
  /// The names themselves are kept out of what is remembered, since a company may bear a person's.
  public let row: String

  /// The key of a row of `table`, by the parts of its name.
  public init(_ table: Table, _ names: String...) {
    self.table = table
    row = Digits.hexadecimal(
      SHA256.hash(data: Array(names.joined(separator: "\0").utf8)).prefix(16))
  }

  /// The key of a row whose digits are known.
  public init(_ table: Table, digits row: String) {
    self.table = table
    self.row = row
  }
}

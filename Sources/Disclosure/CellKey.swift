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

    // A city or a company of one can be a person's own name, which must not stay in the store when
    // the person is erased.
    fileprivate var namesMayBePeople: Bool {
      switch self {
      case .cityRegistered, .city, .companyRegistered, .company: true
      default: false
      }
    }
  }

  /// The table.
  public let table: Table

  /// What tells the row apart: its parts joined by line feeds, or the beginning of the SHA-256 of
  /// those where they may be somebody's name.
  public let row: String

  /// The key of a row of `table`.
  public init(_ table: Table, _ row: String...) {
    self.table = table
    let text = row.joined(separator: "\n")
    self.row = table.namesMayBePeople ? Self.digest(text) : text
  }

  /// The key that has been made of a row before.
  public init(_ table: Table, made row: String) {
    self.table = table
    self.row = row
  }

  private static func digest(_ text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).prefix(16)
      .map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }
}

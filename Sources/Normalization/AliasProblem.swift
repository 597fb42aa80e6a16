/// Why a row of an alias file has no effect.
public enum AliasProblem: Error, Sendable, Hashable {
  /// The alias or the canonical name is empty.
  case empty(AliasRow)
  /// An earlier row gives the same alias to another name; the earlier one holds.
  case contradiction(AliasRow, earlier: AliasRow)
  /// Following the names leads back to where it began: the row, and the row that closes the circle.
  case cycle(AliasRow, with: AliasRow)
  /// The canonical name is no country's.
  case unknownCountry(AliasRow)

  /// The row to mend.
  public var row: AliasRow {
    switch self {
    case .empty(let row), .contradiction(let row, _), .cycle(let row, _), .unknownCountry(let row):
      row
    }
  }
}

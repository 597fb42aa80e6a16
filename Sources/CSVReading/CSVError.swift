/// Why a file cannot be read as CSV at all.
///
/// It ends the reading of the file. A record that is damaged is no error: it is a
/// ``DamagedLine`` among the results.
public struct CSVError: Error, Sendable, Hashable {
  /// What went wrong, independent of where.
  public enum Kind: Sendable, Hashable {
    /// The file holds nothing but blank lines.
    case noRecords
    /// The header record itself is damaged.
    case damagedHeader(DamagedLine.Reason)
  }

  /// What went wrong.
  public let kind: Kind

  /// Where it went wrong.
  public let position: SourcePosition

  /// Creates an error.
  public init(_ kind: Kind, at position: SourcePosition) {
    self.kind = kind
    self.position = position
  }
}

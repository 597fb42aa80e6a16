/// One row of an alias file: a spelling and the name that it stands for.
public struct AliasRow: Sendable, Hashable {
  /// The spelling as sources have it.
  public let alias: String

  /// The name that replaces it, as it is to be shown.
  public let canonical: String

  /// The physical line of the file on which the row starts, counted from 1.
  public let line: Int

  /// A row of an alias file.
  public init(alias: String, canonical: String, line: Int) {
    self.alias = alias
    self.canonical = canonical
    self.line = line
  }
}

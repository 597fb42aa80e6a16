/// The byte between the fields of a source.
public enum SourceDelimiter: Sendable, Hashable {
  /// What the file itself suggests.
  case auto
  /// A comma, a semicolon, a tab or a vertical bar.
  case byte(UInt8)
}

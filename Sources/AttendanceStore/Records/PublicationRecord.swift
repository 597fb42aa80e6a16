/// What a report told of an edition.
public struct PublicationRecord: Sendable, Hashable {
  /// The size from which on the report showed groups; reports for other readers keep apart.
  public let suppressBelow: Int
  /// What the report was made from, as one hash.
  public let fingerprint: String
  /// The number of the last file that had been taken in; 0 for none.
  public let lastFile: Int64
  /// What it told, as a text that the store does not read.
  public let contents: String

  /// A report's record.
  public init(suppressBelow: Int, fingerprint: String, lastFile: Int64, contents: String) {
    self.suppressBelow = suppressBelow
    self.fingerprint = fingerprint
    self.lastFile = lastFile
    self.contents = contents
  }
}

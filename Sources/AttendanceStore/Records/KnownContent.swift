/// A file's content that is in the ledger.
public struct KnownContent: Sendable, Hashable {
  /// Its line in the ledger.
  public let entry: LedgerEntry
  /// The last of the names that it came under.
  public let rankName: String
  /// How it was read, where a longer file can go on from its end.
  public let reading: FileReading?

  /// A content.
  public init(entry: LedgerEntry, rankName: String, reading: FileReading? = nil) {
    self.entry = entry
    self.rankName = rankName
    self.reading = reading
  }
}

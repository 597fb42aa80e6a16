/// A file's content that is in the ledger.
public struct KnownContent: Sendable, Hashable {
  /// What it holds.
  public let kind: SourceKind
  /// Its size as it was delivered, in bytes.
  public let bytes: Int
  /// The SHA-256 of those bytes, in hex.
  public let sha256: String
  /// The last of the names that it came under.
  public let rankName: String

  /// A content.
  public init(kind: SourceKind, bytes: Int, sha256: String, rankName: String) {
    self.kind = kind
    self.bytes = bytes
    self.sha256 = sha256
    self.rankName = rankName
  }
}

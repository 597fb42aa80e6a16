/// A ledger line with what its accepted scans are worth today.
public struct FileQuality: Sendable, Hashable {
  /// The ledger's line.
  public let entry: LedgerEntry
  /// The last of the names under which its content came.
  public let rankName: String
  /// Scans that the file was the first to bring, by event day (`YYYY-MM-DD`).
  public let acceptedByDate: [String: Int]
  /// Those of badges that no registration names, as of now.
  public let unknownBadgeScans: Int
}

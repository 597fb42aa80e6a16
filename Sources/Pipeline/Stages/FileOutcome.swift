public import AttendanceStore

/// What a run did with one file.
public struct FileOutcome: Sendable {
  /// How it ended.
  public enum End: Sendable {
    /// It was taken in; this is its line in the ledger.
    case takenIn(LedgerEntry)
    /// Its content is in the ledger already, whatever its name was then.
    case known
    /// It changed nothing.
    case failed(RunFailure)
  }

  /// What the file holds.
  public let kind: SourceKind

  /// The file's path relative to the pipeline file.
  public let file: String

  /// How it ended.
  public let end: End

  /// What somebody should know of it, although it was taken in.
  public var warnings: [Warning] = []
}

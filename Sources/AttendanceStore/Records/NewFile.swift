/// A file that was taken in since some report.
public struct NewFile: Sendable, Hashable {
  /// What it holds.
  public let kind: SourceKind
  /// The path, relative to the pipeline file.
  public let name: String
  /// The event days (`YYYY-MM-DD`) of which it was the first to bring scans.
  public let dates: Set<String>
}

internal import AttendanceStore

/// A file that a source of the pipeline names.
struct SourceFile: Sendable, Hashable {
  /// What it holds.
  let kind: SourceKind

  /// The path by which it is opened.
  let path: String

  /// The path relative to the pipeline file, by which reports and the ledger know it.
  let name: String
}

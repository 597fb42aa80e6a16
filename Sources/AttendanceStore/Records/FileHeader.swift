/// The names of the columns that a file was delivered with.
public struct FileHeader: Sendable, Hashable {
  /// What the file holds.
  public let kind: SourceKind
  /// The path, relative to the pipeline file.
  public let file: String
  /// The names in their order; numbers in a file without a header.
  public let columns: [String]

  /// A file's header.
  public init(kind: SourceKind, file: String, columns: [String]) {
    self.kind = kind
    self.file = file
    self.columns = columns
  }
}

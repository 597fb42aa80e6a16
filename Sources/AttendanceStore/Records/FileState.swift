/// What a file looked like from outside when its content was last hashed.
///
/// As long as it looks the same, the content is the same and need not be read for its hash.
public struct FileState: Sendable, Hashable {
  /// What the file holds.
  public let kind: SourceKind
  /// The path, relative to the pipeline file.
  public let name: String
  /// What the system says of the file; compared for equality only.
  public let mark: String
  /// The SHA-256 of its content, in hex.
  public let sha256: String

  /// A file's state.
  public init(kind: SourceKind, name: String, mark: String, sha256: String) {
    self.kind = kind
    self.name = name
    self.mark = mark
    self.sha256 = sha256
  }
}

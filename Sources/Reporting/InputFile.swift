/// A source file as it was when it was taken in.
public struct InputFile: Sendable, Hashable {
  /// What the file holds: `registrations` or `scans`.
  public let kind: String

  /// The file's path, relative to the pipeline file.
  public let name: String

  /// Its size.
  public let bytes: Int

  /// The SHA-256 of its content, in hexadecimal digits.
  public let sha256: String

  /// Records, the header not counted.
  public let rows: Int

  /// An input from the store's ledger of files.
  public init(kind: String, name: String, bytes: Int, sha256: String, rows: Int) {
    self.kind = kind
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
    self.rows = rows
  }
}

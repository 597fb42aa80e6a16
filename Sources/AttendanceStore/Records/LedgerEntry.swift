/// A file that was taken in: its line in the ledger.
public struct LedgerEntry: Sendable, Hashable {
  /// What the file holds.
  public let kind: SourceKind
  /// The path, relative to the pipeline file.
  public let name: String
  /// The size as it was delivered, in bytes.
  public let bytes: Int
  /// The SHA-256 of those bytes, in hex.
  public let sha256: String
  /// The encoding by which it was read.
  public let encoding: String
  /// The delimiter by which it was read.
  public let delimiter: String
  /// Records, the header not counted; the sum of the next four.
  public let rows: Int
  /// Rows that brought something new.
  public let accepted: Int
  /// Valid rows that brought nothing new.
  public let duplicate: Int
  /// Readable scans that the gate did not accept.
  public let refused: Int
  /// Rows that could not be read.
  public let rejected: Int
  /// The earliest instant of its valid rows, in seconds since 1970.
  public let firstInstant: Int?
  /// The latest one.
  public let lastInstant: Int?
  /// When the file was taken in, in seconds since 1970; in no report.
  public let takenInAt: Int

  /// A line of the ledger.
  public init(
    kind: SourceKind, name: String, bytes: Int, sha256: String, encoding: String,
    delimiter: String, rows: Int, accepted: Int, duplicate: Int, refused: Int, rejected: Int,
    firstInstant: Int?, lastInstant: Int?, takenInAt: Int
  ) {
    self.kind = kind
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
    self.encoding = encoding
    self.delimiter = delimiter
    self.rows = rows
    self.accepted = accepted
    self.duplicate = duplicate
    self.refused = refused
    self.rejected = rejected
    self.firstInstant = firstInstant
    self.lastInstant = lastInstant
    self.takenInAt = takenInAt
  }
}

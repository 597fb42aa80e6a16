public import Attendance

/// What a later delivery of a file that was taken in is compared with.
public struct FileOutline: Sendable, Hashable {
  /// The path, relative to the pipeline file.
  public let name: String
  /// The SHA-256 of its content, in hex.
  public let sha256: String
  /// Scans or badges that it has, each once.
  public let identities: Int
  /// The earliest instant of its valid rows, in seconds since 1970.
  public let firstInstant: Int?
  /// The latest one.
  public let lastInstant: Int?
  /// Its scans by event day, each once; empty for registrations.
  public let scansByDate: [CalendarDate: Int]

  /// A file's outline.
  public init(
    name: String, sha256: String, identities: Int, firstInstant: Int?, lastInstant: Int?,
    scansByDate: [CalendarDate: Int]
  ) {
    self.name = name
    self.sha256 = sha256
    self.identities = identities
    self.firstInstant = firstInstant
    self.lastInstant = lastInstant
    self.scansByDate = scansByDate
  }
}

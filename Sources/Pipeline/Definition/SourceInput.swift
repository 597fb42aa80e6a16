public import Attendance

/// What a source's files are, before any column has a meaning.
public struct SourceInput: Sendable, Hashable {
  /// Paths and patterns in the order given, at least one; see ``FileGlob``.
  public let files: [PathReference]

  /// The encoding's name, as written; `auto` leaves it to the file.
  public let encoding: String

  /// The byte between fields.
  public let delimiter: SourceDelimiter

  /// Whether the first record names the columns; otherwise columns go by number.
  public let header: Bool

  /// How the source's timestamps are read.
  public let timestamps: TimestampRule
}

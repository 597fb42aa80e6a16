public import Attendance
public import CSVReading

/// How a source's files are written.
public struct SourceFormat: Sendable, Hashable {
  /// The encoding, or that the bytes show it.
  public var encoding: EncodingChoice

  /// The delimiter, or `nil` where the header shows it.
  public var dialect: CSVDialect?

  /// Whether the first record names the columns.
  public var hasHeader: Bool

  /// How timestamps are written.
  public var timestamps: TimestampRule

  /// How much a file may claim.
  public var limits: IntakeLimits

  /// A format; unless given, everything is found out and timestamps are ISO 8601.
  public init(
    encoding: EncodingChoice = .auto, dialect: CSVDialect? = nil, hasHeader: Bool = true,
    timestamps: TimestampRule = .iso8601, limits: IntakeLimits = .standard
  ) {
    self.encoding = encoding
    self.dialect = dialect
    self.hasHeader = hasHeader
    self.timestamps = timestamps
    self.limits = limits
  }
}

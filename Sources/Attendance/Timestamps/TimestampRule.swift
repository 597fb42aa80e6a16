/// How the timestamps of one source are read.
public struct TimestampRule: Sendable, Hashable {
  /// The formats to try, in this order; never empty.
  public let formats: [TimestampFormat]

  /// The zone of timestamps that write none; `nil` where every one has to write its own.
  ///
  /// ISO 8601 timestamps without a zone are then rejected one by one. A pattern without `%z`
  /// never occurs together with `nil` in a rule that was read from a pipeline file.
  public let zone: ZoneOffsets?

  /// A rule from its formats, of which there has to be at least one, and the zone.
  public init(formats: [TimestampFormat] = [.iso8601], zone: ZoneOffsets? = nil) {
    precondition(!formats.isEmpty, "a timestamp rule needs a format")
    self.formats = formats
    self.zone = zone
  }

  /// ISO 8601 with a zone in every timestamp: what holds where the pipeline says nothing.
  public static let iso8601 = TimestampRule()
}

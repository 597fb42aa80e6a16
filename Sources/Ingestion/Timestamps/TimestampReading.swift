/// What a timestamp turned out to be.
enum TimestampReading: Equatable {
  /// Seconds since 1970; fractions are cut off.
  case instant(Int)
  /// Fits the format, but neither it nor the pipeline file says a zone.
  case missingZone
  /// Fits no format.
  case invalid
}

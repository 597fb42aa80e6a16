/// What a timestamp turned out to be.
package enum TimestampReading: Equatable {
  /// Seconds since 1970, and the microseconds after them, 0...999999.
  case instant(Int, microseconds: Int = 0)
  /// Fits the format, but neither it nor the pipeline file says a zone.
  case missingZone
  /// Fits no format.
  case invalid

  /// Microseconds since 1970.
  var microseconds: Int? {
    guard case .instant(let seconds, let fraction) = self else { return nil }
    return seconds * 1_000_000 + fraction
  }
}

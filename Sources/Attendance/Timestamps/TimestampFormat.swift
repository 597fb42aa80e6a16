/// One way in which an export writes an instant.
public enum TimestampFormat: Sendable, Hashable {
  /// `2024-10-10T09:00:00+09:00` and its relatives.
  case iso8601
  /// Whole or fractional seconds since 1970-01-01T00:00:00Z.
  case epochSeconds
  /// Milliseconds since 1970-01-01T00:00:00Z.
  case epochMilliseconds
  /// A layout of the organiser's own.
  case pattern(TimestampPattern)

  /// Whether timestamps of this format say nothing about their zone, so that the rule has to.
  public var needsZone: Bool {
    if case .pattern(let pattern) = self { return !pattern.hasOffset }
    return false
  }
}

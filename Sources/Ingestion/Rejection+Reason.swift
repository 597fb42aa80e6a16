extension Rejection {
  /// Why a row was not taken in. The raw value is its stable code.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A quote stands where CSV allows none, or is never closed.
    case malformedQuoting = "malformed_quoting"
    /// The row has another number of fields than the header.
    case fieldCount = "field_count"
    /// A field is longer than any sensible one: most often a quote that was lost.
    case fieldTooLong = "field_too_long"
    /// The row is longer than any sensible one.
    case recordTooLong = "record_too_long"
    /// A mapped column holds bytes that are no text in the file's encoding.
    case invalidText = "invalid_text"
    /// There is no badge.
    case emptyBadge = "empty_badge"
    /// The timestamp fits none of the formats.
    case invalidTimestamp = "invalid_timestamp"
    /// The timestamp says no zone, and neither does the pipeline file.
    case missingZone = "missing_zone"
    /// The direction is none that the pipeline file names.
    case unknownDirection = "unknown_direction"
    /// A readable scan that the gate did not accept: it proves no attendance.
    case refused = "refused"

    /// The stable code by which tables and tools know the reason.
    public var code: String { rawValue }

    /// Whether the row counts towards error thresholds; refused scans don't.
    public var isDamage: Bool { self != .refused }

    /// The reason in words.
    public var sentence: String {
      switch self {
      case .malformedQuoting: "a quote is missing or stands where none may be"
      case .fieldCount: "the row has not as many fields as the header"
      case .fieldTooLong:
        "a field is longer than 'limits: field:' allows (1 MiB unless set); most often a quote"
          + " is missing"
      case .recordTooLong:
        "the row is longer than 'limits: record:' allows (8 MiB unless set); most often a quote"
          + " is missing"
      case .invalidText: "bytes that are no text in the file's encoding"
      case .emptyBadge: "the badge is empty"
      case .invalidTimestamp: "the timestamp fits none of the pipeline's formats"
      case .missingZone: "the timestamp names no time zone, and the pipeline gives none"
      case .unknownDirection: "the direction is none that the pipeline names"
      case .refused: "the scan was refused at the gate and proves no attendance"
      }
    }
  }
}

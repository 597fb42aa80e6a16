/// One physical line that the reader gave up, so that everything else stays exact.
///
/// A record that strict CSV does not allow, or that is not as wide as expected, costs the
/// line on which it starts and no other; reading begins again on the next line.
public struct DamagedLine: Sendable, Hashable {
  /// Why a line was given up.
  public enum Reason: Sendable, Hashable {
    /// A quote stands where CSV allows none, or is never closed; `column` counts from 1.
    case malformedQuoting(column: Int)
    /// The record has another number of fields than the file's records have.
    case fieldCount(expected: Int, found: Int)
    /// A field holds more bytes than `limit`: most often a quote that was lost.
    case fieldTooLong(column: Int, limit: Int)
    /// The record holds more bytes than `limit`.
    case recordTooLong(limit: Int)

    /// The field to blame, counted from 1, or `nil` for the record as a whole.
    public var column: Int? {
      switch self {
      case .malformedQuoting(let column), .fieldTooLong(let column, _): column
      case .fieldCount, .recordTooLong: nil
      }
    }
  }

  /// The most bytes of a line that ``raw`` keeps, in bytes.
  public static let rawLimit = 65_536

  /// Why the line was given up.
  public let reason: Reason

  /// The physical line, counted from 1.
  public internal(set) var line: Int

  /// Where the line begins in the decompressed file, in bytes from 0.
  public internal(set) var byteOffset: Int

  /// The line as UTF-8 text without its line end, cut after ``rawLimit`` bytes.
  public let raw: [UInt8]

  /// Whether ``raw`` is only the line's beginning.
  public let isCut: Bool

  package init(
    reason: Reason, line: Int, byteOffset: Int, raw: [UInt8], isCut: Bool
  ) {
    self.reason = reason
    self.line = line
    self.byteOffset = byteOffset
    self.raw = raw
    self.isCut = isCut
  }

  /// The field to blame, counted from 1, or `nil` for the record as a whole.
  public var column: Int? { reason.column }
}

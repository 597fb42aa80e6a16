internal import Attendance
internal import CSVReading

/// How much a source file may claim before it, or a row of it, is refused.
///
/// Damage and malice then cost a bounded amount of work and memory. Sizes are in bytes.
public struct IntakeLimits: Sendable, Hashable {
  /// The most bytes in a field, before trailing blanks are trimmed.
  public var field = ReadingLimits.standard.field

  /// The most bytes in a record, without its line end.
  public var record = ReadingLimits.standard.record

  /// The most bytes in the line of column names, and in any field of it.
  public var header = 1 << 20

  /// The most bytes that a compressed file may decompress to.
  public var decompressed = DecompressionLimits.standard.byteCount

  /// How many times its size a compressed file may decompress to, once that is over a mebibyte.
  public var compressionRatio = DecompressionLimits.standard.ratio

  /// The most scan points of an edition; there are no numbers for more than `ScanKey.pointLimit`.
  public var points = ScanKey.pointLimit

  /// The most distinct categories in a list of registrations.
  public var categories = 1_000

  /// The limits that hold unless others are given.
  public static let standard = IntakeLimits()

  /// The standard limits.
  public init() {}

  var reading: ReadingLimits { ReadingLimits(field: field, record: record) }

  // One limit alone, so that whoever raises it is done; no field is longer than all of the line.
  var headerReading: ReadingLimits { ReadingLimits(field: header, record: header) }

  var decompression: DecompressionLimits {
    DecompressionLimits(byteCount: decompressed, ratio: compressionRatio)
  }
}

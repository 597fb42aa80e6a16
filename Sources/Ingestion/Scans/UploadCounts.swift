/// How the uploads of a log's scans stand to the scans themselves.
///
/// Only scans that have an upload are counted, and only where the pipeline maps its column.
public struct UploadCounts: Sendable, Hashable {
  /// By how many seconds two clocks may differ.
  public static let tolerance = 60

  /// Within how many seconds of its scan an upload is prompt.
  public static let prompt = 3_600

  /// Scans with an upload that could be read.
  public internal(set) var compared = 0

  /// Those that were uploaded before they were made, beyond ``tolerance``.
  public internal(set) var early = 0

  /// Those that were uploaded later than ``prompt``.
  public internal(set) var late = 0

  /// Scans with an upload that fits none of the pipeline's formats.
  public internal(set) var unreadable = 0

  /// By how many seconds the earliest upload lies before its scan; 0 where none does.
  public internal(set) var farthestBefore = 0

  /// By how many seconds the latest upload lies behind its scan; 0 where none does.
  public internal(set) var farthestBehind = 0

  /// Nothing has been compared.
  public init() {}

  /// Counts a scan that was uploaded `delay` seconds after it was made.
  mutating func note(delay: Int) {
    compared += 1
    if delay < -Self.tolerance { early += 1 }
    if delay > Self.prompt { late += 1 }
    farthestBefore = max(farthestBefore, -delay)
    farthestBehind = max(farthestBehind, delay)
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: UploadCounts) {
    compared += other.compared
    early += other.early
    late += other.late
    unreadable += other.unreadable
    farthestBefore = max(farthestBefore, other.farthestBefore)
    farthestBehind = max(farthestBehind, other.farthestBehind)
  }
}

public import Attendance

/// What a scan log delivers.
public struct ScanDelivery: Sendable {
  /// One event day's scans, in rising order, each once.
  public struct Day: Sendable {
    /// The event day, of the edition or not.
    public let date: CalendarDate
    /// Its scans.
    public let keys: [ScanKey]
  }

  /// The days that the log speaks of, in order.
  public internal(set) var days: [Day] = []

  /// Badges that had no number yet, in the order of their new numbers.
  public internal(set) var newBadges: [String] = []

  /// Scan points that had no number yet, in the order of their new numbers.
  public internal(set) var newPoints: [String] = []

  /// What became of the rows.
  public internal(set) var rows = RowCounts()

  /// Rows that were not taken in, in file order.
  public internal(set) var rejections: [Rejection] = []

  /// Scans of the log, those that repeat one another included.
  public var validRows: Int { rows.valid }
}

public import Attendance
internal import Threads

/// What a scan log delivers.
public struct ScanDelivery: Sendable {
  /// One event day's scans.
  public struct Day: Sendable {
    /// The event day, of the edition or not.
    public let date: CalendarDate

    /// Its scans as the log's pieces told them.
    let lists: [[ScanKey]]

    /// Its scans in rising order, each once. They are sorted by this call, which lets go of
    /// them as the log told them.
    ///
    /// - Parameter workers: how many threads sort; the result never tells.
    public consuming func sortedKeys(workers: Int = 1) -> [ScanKey] {
      ScanKeySort.sortedUnique(lists, workers: Workers(count: workers))
    }
  }

  /// The days that the log speaks of, in order.
  public internal(set) var days: [Day] = []

  /// Badges that had no number yet, in the order of their new numbers.
  public internal(set) var newBadges = NameList()

  /// Scan points that had no number yet, in the order of their new numbers.
  public internal(set) var newPoints = NameList()

  /// All badges that have a number now.
  public internal(set) var badges = NameDirectory()

  /// All scan points that have a number now.
  public internal(set) var points = NameDirectory()

  /// What became of the rows.
  public internal(set) var rows = RowCounts()

  /// How the uploads of its scans stand to the scans, where the pipeline maps them.
  public internal(set) var uploads = UploadCounts()

  /// Rows that were not taken in, in file order.
  public internal(set) var rejections: [Rejection] = []

  /// The physical line that would follow the log's last one, from 1.
  public internal(set) var nextLine = 1

  /// Takes the next of the days away.
  public mutating func nextDay() -> Day? {
    days.isEmpty ? nil : days.removeFirst()
  }

  /// Scans of the log, those that repeat one another included.
  public var validRows: Int { rows.valid }
}

public import Attendance

/// How much of something a file or the store has, and what shows it.
public struct QualityMeasurement: Sendable, Hashable {
  /// What shows it.
  public enum Evidence: Sendable, Hashable {
    case none
    /// The earlier delivery, by its path relative to the pipeline file.
    case earlier(file: String)
    /// How the header differs.
    case header(HeaderChange)
    /// An instant as clocks at the venue show it.
    case instant(String)
    /// A distance in time.
    case seconds(Int)
    /// Days, in order.
    case dates([CalendarDate])
    /// The last day that a file or feed speaks of, and the newest one that is known.
    case behind(what: String, last: CalendarDate, newest: CalendarDate)
    /// Names that did not resolve, those with most rows first.
    case names([UnresolvedName])
    /// Days with few scans, in order.
    case days([FewScansDay])
    /// Points that fell silent, by day and name.
    case points([SilentPoint])
  }

  /// What is counted.
  public let measure: QualityRules.Measure

  /// How many there are.
  public let count: Int

  /// What a percentage of them is taken of.
  public let total: Int

  /// What shows it.
  public let evidence: Evidence

  init(
    _ measure: QualityRules.Measure, _ count: Int, of total: Int, _ evidence: Evidence = .none
  ) {
    self.measure = measure
    self.count = count
    self.total = total
    self.evidence = evidence
  }

  /// How far a header is from that of the last delivery.
  static func header(_ change: HeaderChange) -> QualityMeasurement {
    QualityMeasurement(.changedHeader, change.count, of: change.old.count, .header(change))
  }
}

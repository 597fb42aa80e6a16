public import Attendance

/// What reports show, and where they go.
public struct ReportSettings: Sendable, Hashable {
  /// From which share of foreigners on an exposition is international; both shares are exact.
  public struct InternationalThresholds: Sendable, Hashable {
    /// Foreign visitors among visitors with a known country; 5 % where the pipeline says nothing.
    public let foreignVisitors: Ratio
    /// Foreign exhibitors among exhibitors with a known country; 10 % likewise.
    public let foreignExhibitors: Ratio

    /// ISO 25639 and UFI: 5 % of the visitors or 10 % of the exhibitors.
    public static let iso25639 = InternationalThresholds(
      foreignVisitors: .percent(5), foreignExhibitors: .percent(10))
  }

  /// The folder of the report; `Reports/` and the edition's id where the pipeline names none.
  public let out: PathReference

  /// Rows that a table has in the Markdown, at least 1; 20 where the pipeline says nothing.
  public let top: Int

  /// Counts from 1 up to, but not including, this number are not shown; 0 shows all. Never 1.
  public let suppressBelow: Int

  /// Whether a text cell that a spreadsheet would run as a formula gets a leading `'`.
  public let spreadsheetSafe: Bool

  /// When the edition counts as international.
  public let international: InternationalThresholds
}

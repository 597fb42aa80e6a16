public import Attendance

/// How a report is written; nothing here changes a figure.
public struct ReportOptions: Sendable, Hashable {
  /// Rows that a table of the Markdown shows before it sums up the rest; the CSV has them all.
  public let top: Int

  /// Whether a text cell that a spreadsheet would take for a formula gets a leading `'`.
  public var spreadsheetSafe: Bool

  /// What the report says about its own state, such as `scans up to 12 October 2024, 18:32`.
  ///
  /// Empty: it says nothing.
  public var status: String

  /// Whether the edition's figures are expected to change; `nil`: the report does not say.
  public var standing: Standing?

  /// The same of the previous edition, in a comparison.
  public var previousStanding: Standing?

  /// Figures that the report before told otherwise.
  public var restatements: [Restatement] = []

  /// The share of foreign visitors from which an edition is international.
  public var foreignVisitorsThreshold: Ratio

  /// The share of foreign exhibitors from which an edition is international.
  public var foreignExhibitorsThreshold: Ratio

  /// Options with the defaults of the pipeline file and the thresholds of ISO 25639 and UFI.
  public init(
    top: Int = 20, spreadsheetSafe: Bool = true, status: String = "",
    foreignVisitorsThreshold: Ratio = .percent(5),
    foreignExhibitorsThreshold: Ratio = .percent(10)
  ) {
    self.top = max(0, top)
    self.spreadsheetSafe = spreadsheetSafe
    self.status = status
    self.foreignVisitorsThreshold = foreignVisitorsThreshold
    self.foreignExhibitorsThreshold = foreignExhibitorsThreshold
  }
}

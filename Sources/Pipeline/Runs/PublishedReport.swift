public import Aggregation
internal import Attendance
internal import Comparison
internal import Reporting

/// A report that readers can see now.
public struct PublishedReport: Sendable {
  /// What the run did for it.
  public enum State: Sendable {
    /// It was written; these are its figures, and the previous edition's in a comparison.
    case written(AttendanceTables, previous: AttendanceTables?)
    /// Nothing that it depends on has changed, so it was left as it is.
    case unchanged
  }

  /// The folder that it lies in.
  public let folder: String

  /// The page to open first.
  public let page: String

  /// What the run did for it.
  public let state: State

  /// What goes beyond a limit in the store; none where `nightly` made the report, which says it
  /// of the whole run.
  var findings: [QualityFinding] = []

  /// What somebody should know.
  public var warnings: [Warning] { findings.map(Warning.quality) }

  /// Whether the current edition's figures are expected to change.
  let standing: Standing

  init(folder: String, edition: CountedEdition, standing: Standing) {
    self.folder = folder
    self.standing = standing
    page = folder + "/attendance.md"
    state = .written(edition.tables, previous: nil)
  }

  init(folder: String, comparison: EditionComparison, standing: Standing) {
    self.folder = folder
    self.standing = standing
    page = folder + "/comparison.md"
    state = .written(comparison.current, previous: comparison.previous)
  }

  init(unchanged folder: String, page: String, standing: Standing) {
    self.folder = folder
    self.standing = standing
    self.page = folder + "/" + page
    state = .unchanged
  }
}

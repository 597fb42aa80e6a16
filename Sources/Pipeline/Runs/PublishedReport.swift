public import Aggregation
internal import Attendance
internal import Comparison

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

  init(folder: String, edition: CountedEdition) {
    self.folder = folder
    page = folder + "/attendance.md"
    state = .written(edition.tables, previous: nil)
  }

  init(folder: String, comparison: EditionComparison) {
    self.folder = folder
    page = folder + "/comparison.md"
    state = .written(comparison.current, previous: comparison.previous)
  }

  init(unchanged folder: String, page: String) {
    self.folder = folder
    self.page = folder + "/" + page
    state = .unchanged
  }
}

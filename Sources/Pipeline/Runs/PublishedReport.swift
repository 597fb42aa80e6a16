public import Aggregation
internal import Attendance
internal import Comparison

/// A report that readers can see now.
public struct PublishedReport: Sendable {
  /// The folder that it lies in.
  public let folder: String

  /// The page to open first.
  public let page: String

  /// The edition's name and figures.
  public let tables: AttendanceTables

  /// The previous edition's, in a comparison.
  public let previous: AttendanceTables?

  init(folder: String, edition: CountedEdition) {
    self.folder = folder
    page = folder + "/attendance.md"
    tables = edition.tables
    previous = nil
  }

  init(folder: String, comparison: EditionComparison) {
    self.folder = folder
    page = folder + "/comparison.md"
    tables = comparison.current
    previous = comparison.previous
  }
}

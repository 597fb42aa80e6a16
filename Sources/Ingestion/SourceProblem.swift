public import CSVReading

/// Why a file can't be taken in at all, independent of how it is said.
public enum SourceProblem: Error, Sendable, Hashable {
  /// It can't be opened or read.
  case text(TextSourceError)
  /// It can't be read as CSV.
  case csv(CSVError)
  /// Its header does not fit the pipeline file.
  case header(HeaderProblem, SourcePosition, line: String)
  /// The pipeline file does not say what these categories are; with the lines that have them.
  case unmappedCategories([UnmappedCategory], file: String)
  /// There are more distinct categories than anybody has use for.
  case tooManyCategories(limit: Int, file: String)
  /// Every scan point has a number, and there are more than numbers.
  case tooManyPoints(limit: Int, file: String)
}

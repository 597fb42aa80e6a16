/// Why a file's header does not fit the columns that the pipeline file maps.
public enum HeaderProblem: Error, Sendable, Hashable {
  /// None of the names is in the header.
  case missing(key: String, names: [String], header: [String])
  /// The name is in the header more than once, at these columns, counted from 1.
  case repeated(key: String, name: String, columns: [Int])
  /// The file has fewer columns.
  case outOfRange(key: String, number: Int, width: Int)
}

/// Which column of a source has a value.
public indirect enum ColumnReference: Sendable, Hashable {
  /// The column with the first of these header names that the file has; never empty.
  case name(alternatives: [String])
  /// A column by its number, from 1.
  case number(Int)
  /// Several columns, at least one, joined by a blank.
  case joined([ColumnReference])

  /// Every header name that the reference goes by.
  var names: [String] {
    switch self {
    case .name(let alternatives): alternatives
    case .number: []
    case .joined(let parts): parts.flatMap(\.names)
    }
  }
}

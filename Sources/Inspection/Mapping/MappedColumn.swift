/// Where a value of a pipeline file most likely stands in a file.
public struct MappedColumn: Sendable, Hashable {
  /// What it is.
  public let role: ColumnRole

  /// The columns, from 1; several are joined by a blank.
  public let numbers: [Int]

  /// The names of the columns; empty in a file without names.
  public let names: [String]

  /// How its timestamps are written; `nil` for other values and where no format was found.
  public let timestamps: TimestampGuess?
}

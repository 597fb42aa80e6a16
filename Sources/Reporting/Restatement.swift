/// A figure that an earlier report told otherwise.
public struct Restatement: Sendable, Hashable {
  /// The table that it stands in, without folder and extension.
  public let table: String
  /// What tells its row apart.
  public let row: String
  /// The column.
  public let column: String
  /// What the report before told.
  public let before: String
  /// What is true now.
  public let now: String
  /// The files that were taken in since and may have changed it; none where it was no file.
  public let files: [String]

  /// A figure that has changed.
  public init(
    table: String, row: String, column: String, before: String, now: String, files: [String]
  ) {
    self.table = table
    self.row = row
    self.column = column
    self.before = before
    self.now = now
    self.files = files
  }

  var json: JSONValue {
    [
      "table": .string(table), "row": .string(row), "column": .string(column),
      "before": .string(before), "now": .string(now),
      "files": .array(files.map(JSONValue.string)),
    ]
  }
}

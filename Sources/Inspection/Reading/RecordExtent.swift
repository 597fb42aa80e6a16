/// Where a record lies, and how it looked at first sight.
struct RecordExtent {
  let start: Int
  let end: Int
  /// The physical line on which it starts, from 1.
  let line: Int
  /// The number of its fields.
  let width: Int
  /// Whether quotes and delimiters are as the dialect has them.
  let isClean: Bool
  /// Whether a blank line stands before it.
  let isAfterBlankLine: Bool
}

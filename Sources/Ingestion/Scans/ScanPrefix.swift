/// Rows at the beginning of a log that have been taken in with a shorter one, so that they need not
/// be read again: a cumulative export begins with all that the one before it had.
public struct ScanPrefix: Sendable, Hashable {
  /// Where the other rows begin, as an offset into the text; always the beginning of a line.
  public let textOffset: Int
  /// The physical line of that byte, from 1.
  public let line: Int
  /// What became of the rows before: all of them valid.
  public let rows: RowCounts

  /// Rows that are known.
  public init(textOffset: Int, line: Int, rows: Int, firstInstant: Int?, lastInstant: Int?) {
    self.textOffset = textOffset
    self.line = line
    var counts = RowCounts()
    counts.valid = rows
    (counts.firstInstant, counts.lastInstant) = (firstInstant, lastInstant)
    self.rows = counts
  }
}

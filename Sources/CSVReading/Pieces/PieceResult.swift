/// What came of reading one piece from a place that may have been a wrong guess.
struct PieceResult<Piece: Sendable>: Sendable {
  /// Where the reading began and ended, as text offsets.
  let textRange: Range<Int>
  let lineCount: Int
  let recordCount: Int
  /// Relative lines and text offsets: only acceptance makes them absolute.
  let damaged: [DamagedLine]
  let piece: Piece

  /// What the piece looks like now that its first line is known.
  func summary(firstLine: Int, in text: TextSource) -> PieceSummary {
    var lines = damaged
    for index in lines.indices {
      lines[index].line += firstLine
      lines[index].byteOffset = text.originalOffset(ofText: lines[index].byteOffset)
    }
    return PieceSummary(
      textRange: textRange, firstLine: firstLine, lineCount: lineCount,
      recordCount: recordCount, damagedLines: lines)
  }
}

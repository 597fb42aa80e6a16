/// Where an accepted piece lies, and what was in it besides records.
public struct PieceSummary: Sendable {
  /// The bytes of the text that the piece covers; pieces follow one another without a gap.
  public let textRange: Range<Int>

  /// The physical line on which the piece begins, counted from 1.
  ///
  /// Add it to ``RecordBatch/relativeLine(_:)`` to get a record's line.
  public let firstLine: Int

  /// The number of physical lines in the piece.
  public let lineCount: Int

  /// The number of records that were handed on.
  public let recordCount: Int

  /// The lines that were given up, in file order.
  public let damagedLines: [DamagedLine]
}

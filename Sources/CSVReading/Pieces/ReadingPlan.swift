/// What is read, and how: everything that the pieces of one reading share.
public struct ReadingPlan: Sendable {
  /// The text.
  public let text: TextSource
  /// Where the records begin.
  public let start: DataStart
  /// Which fields are kept.
  public let layout: RecordLayout
  /// Delimiter and quote.
  public let dialect: CSVDialect
  /// How much a record may claim.
  public var limits = ReadingLimits.standard
  /// The number of threads; with one, the caller's thread does the work.
  public var workers = 1
  /// The nominal size of a piece, in bytes.
  public var pieceSize = Self.standardPieceSize

  /// Two mebibytes: small enough for a core's cache, large enough not to notice the seams.
  public static let standardPieceSize = 2 << 20

  package var method = ParsingMethod.splitter

  /// What is read past a piece's nominal end at first, for the record that straddles it.
  package var slack = 1 << 14

  /// Plans to read all records of `text` from `start` on.
  public init(
    text: TextSource, from start: DataStart, layout: RecordLayout, dialect: CSVDialect
  ) {
    self.text = text
    self.start = start
    self.layout = layout
    self.dialect = dialect
  }
}

extension ReadingPlan {
  private var size: Int { min(max(1, pieceSize), 1 << 29) }

  /// The number of nominal pieces.
  var pieceCount: Int { max(0, text.count - start.offset + size - 1) / size }

  /// Where piece `index` would lie if records were bytes.
  func nominalRange(_ index: Int) -> Range<Int> {
    let lower = start.offset + index * size
    return lower..<min(lower + size, text.count)
  }
}

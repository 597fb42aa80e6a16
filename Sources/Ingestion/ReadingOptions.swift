public import CSVReading

/// How a file is read, which never shows in what is read.
public struct ReadingOptions: Sendable, Hashable {
  /// How many threads share the work.
  public var workers: Int

  /// The nominal size of the pieces that they share, in bytes.
  public var pieceSize: Int

  /// Options; one thread and the reader's own piece size unless given.
  public init(workers: Int = 1, pieceSize: Int = ReadingPlan.standardPieceSize) {
    self.workers = workers
    self.pieceSize = pieceSize
  }
}

/// How a file is read, which never shows in what is read.
public struct ReadingOptions: Sendable, Hashable {
  /// How many threads share the work.
  public var workers: Int

  /// The nominal size of the pieces that they share, in bytes; `nil` for one that suits the file.
  public var pieceSize: Int?

  /// Options; one thread and pieces that suit the file unless given.
  public init(workers: Int = 1, pieceSize: Int? = nil) {
    self.workers = workers
    self.pieceSize = pieceSize
  }
}

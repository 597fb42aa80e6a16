public import Threads

/// How a file is read, which never shows in what is read.
public struct ReadingOptions: Sendable, Hashable {
  /// How many threads share the work.
  public var workers: Int

  /// The nominal size of the pieces that they share, in bytes; `nil` for one that suits the file.
  public var pieceSize: Int?

  /// Where somebody may ask that reading ends; nobody does unless given.
  public var stop: StopRequest?

  /// Options; one thread and pieces that suit the file unless given.
  public init(workers: Int = 1, pieceSize: Int? = nil, stop: StopRequest? = nil) {
    self.workers = workers
    self.pieceSize = pieceSize
    self.stop = stop
  }
}

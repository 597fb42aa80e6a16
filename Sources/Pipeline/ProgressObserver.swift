/// Hears how far a run is; what a progress bar is drawn from.
public protocol ProgressObserver: Sendable {
  /// A file comes next: its place among all files, from 1.
  func begins(file: String, number: Int, of count: Int)

  /// All files are done.
  func ends()
}

/// Nobody listens.
public struct NoProgress: ProgressObserver {
  /// Nobody listens.
  public init() {}

  /// Says nothing.
  public func begins(file: String, number: Int, of count: Int) {}

  /// Says nothing.
  public func ends() {}
}

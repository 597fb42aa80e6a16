internal import Synchronization

/// How many rows a piece of a file is likely to have: a little more than one before it had.
///
/// With room for them from the beginning, nothing has to be moved while a piece is read. What is
/// read never depends on it.
final class RowEstimate: Sendable {
  private let known = Atomic(0)

  /// 0 as long as nothing is known.
  var rows: Int { known.load(ordering: .relaxed) }

  /// Notes how many rows a piece had.
  func note(_ rows: Int) { known.store(rows + rows / 16, ordering: .relaxed) }
}

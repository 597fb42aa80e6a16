/// How far the reading of a piece has come, and what it gave up on the way.
struct Progress {
  /// Where the next unit begins, as an offset into the window.
  var offset: Int
  /// The physical lines before it, from the piece's beginning.
  var line = 0
  /// Damaged lines; their lines count from 0 at the piece's beginning, their offsets are
  /// text offsets.
  var damaged: [DamagedLine] = []
}

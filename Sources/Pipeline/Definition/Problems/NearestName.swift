/// Finds what somebody may have meant.
enum NearestName {
  /// The candidate that the fewest changes turn `text` into, if they are few; the first on a tie.
  ///
  /// A change is a letter more, less, another, or two neighbours swapped; case and the
  /// difference between `-`, `_` and blanks are none. One change in three letters is few, and
  /// one is always, unless it leaves nothing of `text`.
  static func of(_ text: String, among candidates: [String]) -> String? {
    let wanted = folded(text)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let folded = folded(candidate)
      let limit = max(1, max(wanted.count, folded.count) / 3)
      guard abs(wanted.count - folded.count) <= limit else { continue }
      let distance = distance(wanted, folded)
      if distance <= limit, distance < wanted.count, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
  }

  private static func distance(_ lhs: [Unicode.Scalar], _ rhs: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...rhs.count)
    for (row, left) in lhs.enumerated() {
      var current = [row + 1]
      for (column, right) in rhs.enumerated() {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1, previous[column] + (left == right ? 0 : 1))
        if row > 0, column > 0, left == rhs[column - 1], lhs[row - 1] == right {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, previous) = (previous, current)
    }
    return previous[rhs.count]
  }
}

/// Rows whose figures add up to sums that readers know.
///
/// Whoever knows a sum and all rows but the hidden ones knows what the hidden ones add up to. They
/// are safe where that leaves each of them at least `limit` more than the least that it can be: no
/// reader can tell a small group from one that is not.
struct Margin {
  /// A figure of a row that adds up, and the least that a reader knows it to be.
  struct Part {
    let figure: Int
    let least: Int
    /// What it was when it was last shown; nobody expects it to have become less.
    var shown = 0
  }

  /// A row.
  struct Row {
    /// The row's number, which the caller gives.
    let id: Int
    /// Rows are hidden beside others in rising order of their size; those of size 0 never are.
    let size: Int
    /// Equally many in every row.
    let parts: [Part]
  }

  let rows: [Row]
  let limit: Int

  /// The rows to hide so that those in `hidden` can't be worked out, themselves among them; `nil`
  /// where that can't be had.
  ///
  /// Where so few people were added in all that earlier reports tell too much of every row, what
  /// this report tells has to do.
  func closed(_ hidden: Set<Int>) -> Set<Int>? {
    closed(hidden, keepingToShown: true) ?? closed(hidden, keepingToShown: false)
  }

  private func closed(_ hidden: Set<Int>, keepingToShown: Bool) -> Set<Int>? {
    let own = rows.filter { hidden.contains($0.id) }
    guard !own.isEmpty else { return hidden }
    func room(_ part: Part) -> Int {
      part.figure - (keepingToShown ? max(part.least, min(part.shown, part.figure)) : part.least)
    }
    var result = hidden
    var count = own.count
    var rooms = [Int](repeating: 0, count: own[0].parts.count)
    func add(_ row: Row) {
      for (index, part) in row.parts.enumerated() { rooms[index] += room(part) }
    }
    own.forEach(add)
    var others = rows.filter { row in
      !hidden.contains(row.id) && row.size > 0 && row.parts.contains { room($0) > 0 }
    }
    .sorted { ($0.size, $0.id) < ($1.size, $1.id) }[...]
    while count < 2 || rooms.contains(where: { $0 < limit }) {
      guard let next = others.popFirst() else { return nil }
      result.insert(next.id)
      count += 1
      add(next)
    }
    return result
  }
}

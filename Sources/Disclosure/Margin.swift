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
  func closed(_ hidden: Set<Int>) -> Set<Int>? {
    let own = rows.filter { hidden.contains($0.id) }
    guard !own.isEmpty else { return hidden }
    var result = hidden
    var count = own.count
    var room = [Int](repeating: 0, count: own[0].parts.count)
    func add(_ row: Row) {
      for (index, part) in row.parts.enumerated() { room[index] += part.figure - part.least }
    }
    own.forEach(add)
    var others = rows.filter { !hidden.contains($0.id) && $0.size > 0 }
      .sorted { ($0.size, $0.id) < ($1.size, $1.id) }[...]
    while count < 2 || room.contains(where: { $0 < limit }) {
      guard let next = others.popFirst() else { return nil }
      result.insert(next.id)
      count += 1
      add(next)
    }
    return result
  }
}

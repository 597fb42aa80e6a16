/// Behind which rows of a file broken ones stand.
package struct DamagePlan: Sendable {
  private let kinds: [RowDamage]
  private let rows: [Int]
  private var next = 0

  /// Spreads a few broken rows over a file of `rowCount` rows, none over a very short one.
  package init(rowCount: Int, kinds: [RowDamage], _ random: inout SeededGenerator) {
    self.kinds = kinds
    let count = rowCount < 200 ? 0 : 1 + min(7, rowCount / 3_000)
    // Drawn from equal stretches, so that the order is kept and no row is drawn twice.
    rows = (0..<count).map { part in
      random.within(rowCount * part / count..<rowCount * (part + 1) / count)
    }
  }

  /// The damage to add behind `row`, or `nil`; rows must be asked for in order.
  package mutating func damage(after row: Int) -> RowDamage? {
    guard next < rows.count, rows[next] == row else { return nil }
    next += 1
    return kinds[next % kinds.count]
  }
}

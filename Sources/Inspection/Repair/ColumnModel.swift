internal import Foundation

/// What the cells of one column look like, learnt from records that are in order.
struct ColumnModel {
  private(set) var count = 0
  private var values: [Int: Int] = [:]
  private var exact: [Int: Int] = [:]
  private var loose: [Int: Int] = [:]
  private var magnitudes: [Int: Int] = [:]
  private var kinds = [Int](repeating: 0, count: CellShape.Kinds.count)
  private var quoted = 0
  private var marked = 0
  private(set) var filled = 0

  /// Learns one cell.
  mutating func add(_ shape: CellShape, isQuoted: Bool) {
    count += 1
    values[shape.value, default: 0] += 1
    exact[shape.exact, default: 0] += 1
    loose[shape.loose, default: 0] += 1
    magnitudes[shape.magnitude, default: 0] += 1
    for kind in kinds.indices where shape.kinds.rawValue >> kind & 1 == 1 { kinds[kind] += 1 }
    if isQuoted { quoted += 1 }
    guard !shape.isEmpty else { return }
    filled += 1
    if Self.isMarked(shape) { marked += 1 }
  }

  /// How strange a cell is in this column: 0 for one like all the others, 12 for one like none.
  func strangeness(_ shape: CellShape, isQuoted: Bool) -> Double {
    guard count > 0 else { return shape.isEmpty ? 1.5 : 1 }
    let all = Double(count)
    func share(_ counts: Int?) -> Double { Double(counts ?? 0) / all }
    // Text differs from cell to cell; then the kinds of its characters and its length tell.
    var rough = Double((magnitudes[shape.magnitude] ?? 0) * 2 + 1) / (all * 2 + 6)
    for kind in kinds.indices {
      let has = shape.kinds.rawValue >> kind & 1 == 1
      rough *= Double((has ? kinds[kind] : count - kinds[kind]) + 1) / (all + 2)
    }
    let likelihood =
      0.3 * share(values[shape.value]) + 0.3 * share(exact[shape.exact])
      + 0.2 * share(loose[shape.loose]) + 0.2 * rough
    let alike = Double((isQuoted ? quoted : count - quoted) + 1) / (all + 2)
    // Few cells tell little.
    let weighed = (likelihood * all + 0.05) / (all + 1)
    return -log(max(weighed, 0.000_01)) - 0.4 * log(alike)
  }

  /// Whether nearly all cells have digits, an `@` or the like, as names of columns have not.
  var isMarked: Bool { filled > 0 && marked * 5 >= filled * 4 && filled * 5 >= count }

  /// Whether no cell holds anything.
  var isEmpty: Bool { filled == 0 }

  /// Whether a cell with this very text has been seen.
  func hasSeen(_ shape: CellShape) -> Bool { values[shape.value] != nil }

  /// Whether a cell holds what names of columns seldom hold.
  static func isMarked(_ shape: CellShape) -> Bool {
    shape.kinds.contains(.digit) || shape.kinds.contains(.address)
  }
}

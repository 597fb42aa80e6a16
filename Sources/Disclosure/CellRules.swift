/// Which cells must not be shown, whatever stands beside them.
struct CellRules {
  /// The size from which on a group may be shown.
  let limit: Int

  /// What earlier reports told.
  let memory: PublishedCells

  /// Cells that are hidden anyway.
  let hidden: Set<CellKey>

  /// Whether a count of people is that of a small group.
  func isSmall(_ count: Int) -> Bool { (1..<limit).contains(count) }

  /// The first figure of a cell when it was last shown, or 0.
  func shown(_ key: CellKey, _ figure: Int = 0) -> Int {
    memory.cells[key]?.shown.flatMap { figure < $0.count ? $0[figure] : nil } ?? 0
  }

  /// Whether a cell was or is hidden for other reasons than its size.
  func forbids(_ key: CellKey, _ figures: [Int]) -> Bool {
    hidden.contains(key) || memory.forbids(key, figures, limit: limit)
  }
}

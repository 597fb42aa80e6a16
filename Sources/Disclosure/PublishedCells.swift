/// What reports have told so far, cell by cell, and what they have not.
public struct PublishedCells: Sendable, Hashable {
  /// What is known of a cell.
  public struct Cell: Sendable, Hashable {
    /// Its figures when they were last shown; `nil` where they never were.
    public var shown: [Int]?

    /// The greatest figures that it had when it was hidden; `nil` where it was not, or has been
    /// shown again since.
    public var hidden: [Int]?

    /// A cell of which this is known.
    public init(shown: [Int]? = nil, hidden: [Int]? = nil) {
      self.shown = shown
      self.hidden = hidden
    }
  }

  /// The cells of all reports so far.
  public var cells: [CellKey: Cell]

  /// What is known of these cells; of others, that they were 0.
  public init(cells: [CellKey: Cell] = [:]) {
    self.cells = cells
  }

  /// Whether a cell that has `figures` now would tell of fewer than `limit` if it were shown.
  ///
  /// A cell that was shown tells by how much it changed. One that was hidden tells what it was
  /// then, unless every figure has grown by so much that it may have been anything.
  func forbids(_ key: CellKey, _ figures: [Int], limit: Int) -> Bool {
    guard let cell = cells[key] else { return false }
    if let hidden = cell.hidden {
      guard zip(figures, hidden).allSatisfy({ $0 - $1 >= limit }) else { return true }
    }
    return zip(figures, cell.shown ?? []).contains { (1..<limit).contains(abs($0 - $1)) }
  }

  /// What is known after a report with these cells.
  func adding(_ report: [(key: CellKey, figures: [Int], isHidden: Bool)]) -> PublishedCells {
    var cells = cells
    for (key, figures, isHidden) in report {
      var cell = cells[key] ?? Cell()
      if isHidden {
        let before = cell.hidden ?? figures
        cell.hidden = zip(before, figures).map { max($0, $1) }
      } else {
        cell = Cell(shown: figures)
      }
      cells[key] = cell
    }
    return PublishedCells(cells: cells)
  }
}

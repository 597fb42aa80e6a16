internal import Disclosure
internal import Foundation

/// What a report told, as the store keeps it.
struct PublicationContents: Codable, Sendable, Hashable {
  /// A figure that was complete when it was told.
  struct Figure: Codable, Sendable, Hashable {
    let table: String
    let row: String
    let column: String
    let text: String
  }

  /// What is known of a cell, with short names because there are very many.
  private struct Cell: Codable, Sendable, Hashable {
    let t: String
    let r: String
    let s: [Int]?
    let h: [Int]?
  }

  /// Figures that later reports restate where they change.
  let figures: [Figure]

  private let cells: [Cell]

  init(figures: [Figure], memory: PublishedCells) {
    self.figures = figures
    cells = memory.cells.map { key, cell in
      Cell(t: key.table.rawValue, r: key.row, s: cell.shown, h: cell.hidden)
    }
    .sorted { ($0.t, $0.r) < ($1.t, $1.r) }
  }

  /// What readers know of groups.
  var memory: PublishedCells {
    var memory = PublishedCells()
    for cell in cells {
      guard let table = CellKey.Table(rawValue: cell.t) else { continue }
      memory.cells[CellKey(table, digits: cell.r)] = PublishedCells.Cell(
        shown: cell.s, hidden: cell.h)
    }
    return memory
  }

  /// Reads what ``text`` wrote; `nil` where it is something else.
  init?(text: String) {
    guard let read = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else {
      return nil
    }
    self = read
  }

  /// JSON; equal contents give equal texts.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

/// A table of GitHub's Markdown. Cells are Markdown already: whatever comes from data has been
/// escaped.
struct MarkdownTable {
  /// A column's title and the side to which its cells keep.
  enum Column {
    case text(String)
    case number(String)
  }

  let columns: [Column]
  var rows: [[String]] = []

  /// A row in bold, for a total.
  mutating func total(_ cells: [String]) {
    rows.append(cells.map { $0.isEmpty ? "" : "**\($0)**" })
  }

  /// The table, without a line feed at its end.
  var text: String {
    let titles = columns.map { column in
      switch column {
      case .text(let title), .number(let title): title
      }
    }
    let rules = columns.map { column in
      switch column {
      case .text: "---"
      case .number: "---:"
      }
    }
    return ([titles, rules] + rows)
      .map { cells in "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined() }
      .joined(separator: "\n")
  }
}

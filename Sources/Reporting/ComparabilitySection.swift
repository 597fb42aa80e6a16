import Aggregation
import Attendance
import Comparison

/// Whether the editions compare, and a table of what differs.
enum ComparabilitySection {
  /// Days whose opening hours are listed one by one; a season's are summed up.
  static let mostDays = 7

  static func markdown(_ comparison: EditionComparison) -> String {
    let comparability = comparison.comparability
    let verdict = ComparabilityText.verdict(comparability)
    guard !comparability.findings.isEmpty else { return verdict }
    var table = MarkdownTable(columns: [
      .text("What differs"), .text(Markdown.escaped(comparison.previous.edition.name)),
      .text(Markdown.escaped(comparison.current.edition.name)), .text("What it means"),
    ])
    let days = comparability.findings.filter(isDay)
    let shown = comparability.findings.filter { days.count <= mostDays || !isDay($0) }
    for finding in shown {
      let row = ComparabilityText.row(finding)
      table.rows.append([row.subject, row.previous, row.current, row.meaning])
    }
    if days.count > mostDays {
      table.rows.append([
        "Opening hours of single days", "", "",
        "\(Figures.count(days.count)) days were open longer or shorter",
      ])
    }
    return verdict + "\n\n" + table.text
  }

  private static func isDay(_ finding: ComparabilityFinding) -> Bool {
    if case .openingTimeOfDay = finding { true } else { false }
  }
}

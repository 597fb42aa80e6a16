import Aggregation
import Attendance

/// Scan points. Visitors of several points are one visitor, so only scans have a total.
enum PointsSection {
  static func markdown(_ tables: AttendanceTables, top: Int) -> String {
    guard !tables.points.isEmpty else { return "No visitor has been scanned so far." }
    var table = MarkdownTable(columns: [
      .text("Point"), .text("Kind"), .number("Visitors"), .number("Visits"), .number("Scans"),
      .number("Entries"), .number("Exits"),
    ])
    for row in tables.points.prefix(top) {
      table.rows.append([
        Markdown.escaped(row.point), row.kind.rawValue,
        Figures.count(row.visitors, unless: row.isWithheld),
        Figures.count(row.visits, unless: row.isWithheld),
        Figures.count(row.scans, unless: row.isWithheld),
        Figures.count(row.entries, unless: row.isWithheld),
        Figures.count(row.exits, unless: row.isWithheld),
      ])
    }
    let others = tables.points.dropFirst(top)
    if !others.isEmpty {
      table.rows.append(
        ["All others (\(Figures.count(others.count)))", "", "", ""] + scans(Array(others)))
    }
    table.total(["Total", "", "", ""] + scans(tables.points))
    return table.text + "\n\n"
      + "A visitor of several points counts at each of them, so visitors and visits have no total."
  }

  private static func scans(_ points: [PointRow]) -> [String] {
    let hides = points.contains(where: \.isWithheld)
    return [
      Figures.count(points.reduce(0) { $0 + $1.scans }, unless: hides),
      Figures.count(points.reduce(0) { $0 + $1.entries }, unless: hides),
      Figures.count(points.reduce(0) { $0 + $1.exits }, unless: hides),
    ]
  }
}

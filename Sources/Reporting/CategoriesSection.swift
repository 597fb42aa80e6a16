import Aggregation
import Attendance

/// The source's own categories, and the way from badges scanned down to visitors.
enum CategoriesSection {
  static func categories(_ tables: AttendanceTables) -> String {
    guard !tables.categories.isEmpty else { return "No registrations so far." }
    var table = MarkdownTable(columns: [
      .text("Category"), .text("Class"), .text("Counted as visitor"), .number("Registered"),
      .number("Attended"), .number("Visits"),
    ])
    for row in tables.categories {
      table.rows.append([
        row.category.isEmpty ? "(none)" : Markdown.escaped(row.category),
        row.participantClass.rawValue, row.countedAsVisitor ? "yes" : "no",
        Figures.count(row.registered, unless: row.withheld.contains(.registered)),
        Figures.count(row.attended, unless: row.withheld.contains(.attendance)),
        Figures.count(row.visits, unless: row.withheld.contains(.attendance)),
      ])
    }
    let hides = tables.categories.contains { !$0.withheld.isEmpty }
    table.total([
      "Total", "", "",
      Figures.count(tables.categories.reduce(0) { $0 + $1.registered }, unless: hides),
      Figures.count(tables.categories.reduce(0) { $0 + $1.attended }, unless: hides),
      Figures.count(tables.categories.reduce(0) { $0 + $1.visits }, unless: hides),
    ])
    return table.text
  }

  static func bridge(_ tables: AttendanceTables) -> String {
    var table = MarkdownTable(columns: [.text("Step"), .number("Badges")])
    for row in tables.bridge {
      switch row.step {
      case .scanned, .visitors:
        table.total([words(row.step), Figures.count(row.badges, unless: row.isWithheld)])
      default:
        table.rows.append([
          words(row.step), Figures.count(-row.badges, unless: row.isWithheld),
        ])
      }
    }
    guard !tables.bridge.contains(where: \.isWithheld),
      tables.summary.withheld.isDisjoint(with: [.attendees, .everything])
    else { return table.text }
    return table.text + "\n\n" + sentence(tables.bridge)
  }

  // The sum is done here, not taken on trust: a report that does not add up has to say so.
  private static func sentence(_ bridge: [BridgeRow]) -> String {
    let scanned = bridge.filter { $0.step == .scanned }.reduce(0) { $0 + $1.badges }
    let visitors = bridge.filter { $0.step == .visitors }.reduce(0) { $0 + $1.badges }
    let between = bridge.filter { $0.step != .scanned && $0.step != .visitors }.map(\.badges)
    let left = between.reduce(scanned, -)
    let terms = ([scanned] + between).map { Figures.count($0) }.joined(separator: " - ")
    guard left == visitors else {
      return "It does not add up: \(terms) = \(Figures.count(left)), and not"
        + " \(Figures.count(visitors)). This is a defect in Footfall."
    }
    return "It adds up: \(terms) = \(Figures.count(visitors, "visitor", "visitors"))."
  }

  private static func words(_ step: BridgeRow.Step) -> String {
    switch step {
    case .scanned: "All badges scanned"
    case .unknown: "less unknown badges"
    case .notCounted(let participantClass): "less class \(participantClass.rawValue)"
    case .samePerson: "less further badges of the same person"
    case .visitors: "Visitors"
    }
  }
}

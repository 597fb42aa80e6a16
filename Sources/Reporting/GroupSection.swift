import Aggregation
import Attendance

/// Countries, cities or companies: the first rows, the others as one, and the total.
enum GroupSection {
  /// What a group without a name is called.
  static let unknown = "Unknown"

  static func countries(_ tables: AttendanceTables, top: Int) -> String {
    section(
      ["Country"], tables.countries.map { ([label($0.name)], $0.counts) }, tables, top)
  }

  static func cities(_ tables: AttendanceTables, top: Int) -> String {
    let names = Dictionary(tables.countries.map { ($0.code, $0.name) }) { first, _ in first }
    return section(
      ["City", "Country"],
      tables.cities.map { row in
        let country = names[row.countryCode] ?? row.countryCode
        return ([label(row.name), label(country)], row.counts)
      }, tables, top)
  }

  static func companies(_ tables: AttendanceTables, top: Int) -> String {
    section(["Company"], tables.companies.map { ([label($0.name)], $0.counts) }, tables, top)
  }

  /// A name from data, or 'Unknown' where there is none.
  static func label(_ name: String) -> String {
    name.isEmpty ? unknown : Markdown.escaped(name)
  }

  private static func section(
    _ titles: [String], _ rows: [(labels: [String], counts: GroupCounts)],
    _ tables: AttendanceTables, _ top: Int
  ) -> String {
    guard !rows.isEmpty else { return "No registrations and no visitors so far." }
    var table = MarkdownTable(
      columns: titles.map { .text($0) } + [
        .number("Registered"), .number("Visitors"), .number("Share"), .number("Visits"),
        .number("No-show rate"),
      ])
    func cells(_ labels: [String], _ counts: GroupCounts) -> [String] {
      labels + Array(repeating: "", count: titles.count - labels.count) + [
        Figures.count(counts.registered), Figures.count(counts.visitors),
        Figures.percent(Ratio(counts.visitors, of: tables.summary.visitors)),
        Figures.count(counts.visits), Figures.percent(counts.noShowRate),
      ]
    }
    for row in rows.prefix(top) { table.rows.append(cells(row.labels, row.counts)) }
    let others = rows.dropFirst(top)
    if !others.isEmpty {
      let label = "All others (\(Figures.count(others.count)))"
      table.rows.append(cells([label], sum(others.map(\.counts))))
    }
    table.total(cells(["Total"], sum(rows.map(\.counts))))
    return table.text
  }

  private static func sum(_ counts: [GroupCounts]) -> GroupCounts {
    counts.reduce(into: GroupCounts()) { $0.add($1) }
  }
}

import Aggregation
import Attendance

/// Countries, cities or companies: the first rows, the others as one, and the total.
enum GroupSection {
  /// What a group without a name is called.
  static let unknown = "Unknown"

  /// The code of the country that nobody knows.
  static let unknownCountry = "ZZ"

  private struct Row {
    let labels: [String]
    let counts: GroupCounts
    /// Whether it stands for those of whom nothing is known, and so has no rank.
    let isUnknown: Bool
  }

  static func countries(_ tables: AttendanceTables, top: Int) -> String {
    section(
      ["Country"],
      tables.countries.map {
        Row(
          labels: [label($0.name)], counts: $0.counts, isUnknown: $0.code == unknownCountry)
      }, tables, top)
  }

  static func cities(_ tables: AttendanceTables, top: Int) -> String {
    let names = Dictionary(tables.countries.map { ($0.code, $0.name) }) { first, _ in first }
    return section(
      ["City", "Country"],
      tables.cities.map { row in
        let country = names[row.countryCode] ?? row.countryCode
        return Row(
          labels: [label(row.name), label(country)], counts: row.counts,
          isUnknown: row.key.isEmpty)
      }, tables, top)
  }

  static func companies(_ tables: AttendanceTables, top: Int) -> String {
    section(
      ["Company"],
      tables.companies.map {
        Row(labels: [label($0.name)], counts: $0.counts, isUnknown: $0.key.isEmpty)
      }, tables, top)
  }

  /// A name from data, or 'Unknown' where there is none.
  static func label(_ name: String) -> String {
    name.isEmpty ? unknown : Markdown.escaped(name)
  }

  private static func section(
    _ titles: [String], _ rows: [Row], _ tables: AttendanceTables, _ top: Int
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
    let named = rows.filter { !$0.isUnknown }
    for row in named.prefix(top) { table.rows.append(cells(row.labels, row.counts)) }
    // Cities have a row without a name in every country; together they are what is not known.
    let unnamed = rows.filter(\.isUnknown)
    if !unnamed.isEmpty { table.rows.append(cells([unknown], sum(unnamed.map(\.counts)))) }
    let others = named.dropFirst(top)
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

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
      let isWithheld = counts.withheld.contains(.attendance)
      let share = Ratio(counts.visitors, of: tables.summary.visitors)
      return labels + Array(repeating: "", count: titles.count - labels.count) + [
        Figures.count(counts.registered, unless: counts.withheld.contains(.registered)),
        Figures.count(counts.visitors, unless: isWithheld),
        Figures.percent(isWithheld ? nil : share),
        Figures.count(counts.visits, unless: isWithheld), Figures.percent(counts.noShowRate),
      ]
    }
    // Rows without a name are one row here, whose sum must not tell what one of them hides.
    let hidesUnknown = rows.contains { $0.isUnknown && !$0.counts.withheld.isEmpty }
    let named = rows.filter { !$0.isUnknown || hidesUnknown }
    let shown = named.filter { $0.counts.withheld.isEmpty }.prefix(top)
    for row in shown { table.rows.append(cells(row.labels, row.counts)) }
    // Cities have a row without a name in every country; together they are what is not known.
    let unnamed = rows.filter { $0.isUnknown && !hidesUnknown }
    if !unnamed.isEmpty { table.rows.append(cells([unknown], sum(unnamed.map(\.counts)))) }
    let total = total(tables, rows.map(\.counts))
    if shown.count < named.count {
      let label = "All others (\(Figures.count(named.count - shown.count)))"
      let others = total.subtracting(sum(shown.map(\.counts) + unnamed.map(\.counts)))
      table.rows.append(cells([label], others))
    }
    table.total(cells(["Total"], total))
    return table.text
  }

  /// The sum of all rows; where some are withheld, the edition's.
  private static func total(_ tables: AttendanceTables, _ counts: [GroupCounts]) -> GroupCounts {
    guard tables.suppressBelow > 0 else { return sum(counts) }
    let summary = tables.summary
    return GroupCounts(
      registered: summary.registered, visitors: summary.visitors, visits: summary.visits,
      noShows: summary.noShows)
  }

  private static func sum(_ counts: [GroupCounts]) -> GroupCounts {
    counts.reduce(into: GroupCounts()) { $0.add($1) }
  }
}

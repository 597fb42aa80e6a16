import Aggregation
import Attendance
import Comparison

/// Which countries, cities or companies came for the first time, stayed away, rose or fell.
struct MovementSection {
  /// A country, a city or a company.
  struct Entry {
    /// Markdown.
    let label: String
    /// Whether it is not known who they are: neither new nor lost, and no change of anybody's.
    let isUnknown: Bool
    let visitors: VisitorChange
  }

  /// Rows of each half of the table of changes, whatever the options allow.
  static let mostChanges = 10

  let noun: (one: String, many: String)
  /// The table with all rows.
  let path: String
  /// What is not known of those who are in no list, such as `city or country`.
  let unknown: String
  /// The greatest rise first.
  let entries: [Entry]
  let comparison: EditionComparison
  let top: Int

  /// The names that only one edition has, then the greatest changes.
  var markdown: String {
    let new = known.filter { $0.visitors.status == .new }
    let lost = fallingFirst(known.filter { $0.visitors.status == .lost })
    return
      ([
        names(new, "new", visitors: \.current), names(lost, "lost", visitors: \.previous),
        changes,
      ] + [leftOut, withheld].compactMap { $0 }).joined(separator: "\n\n")
  }

  private var known: [Entry] {
    entries.filter { !$0.isUnknown && !$0.visitors.isWithheld }
  }

  /// Those in no list because an edition's visitors are withheld.
  private var withheld: String? {
    let count = entries.count { $0.visitors.isWithheld }
    guard count > 0 else { return nil }
    return "In no list: \(Figures.count(count, noun.one, noun.many)) whose visitors are hidden."
  }

  private var leftOut: String? {
    let unknowns = entries.filter(\.isUnknown).map(\.visitors)
    guard !unknowns.isEmpty, !unknowns.contains(where: \.isWithheld) else { return nil }
    let previous = unknowns.reduce(0) { $0 + $1.previous }
    let current = unknowns.reduce(0) { $0 + $1.current }
    return "Left out: visitors whose \(unknown) is unknown, \(Figures.count(previous)) in"
      + " \(Markdown.escaped(comparison.previous.edition.name)) and \(Figures.count(current)) in"
      + " \(Markdown.escaped(comparison.current.edition.name))."
  }

  private func names(
    _ entries: [Entry], _ status: String, visitors: KeyPath<VisitorChange, Int>
  ) -> String {
    guard !entries.isEmpty else { return "No \(noun.one) is \(status)." }
    let shown = entries.prefix(top).map {
      "\($0.label) (\(Figures.count($0.visitors[keyPath: visitors])))"
    }
    let count = Figures.count(entries.count, "\(status) \(noun.one)", "\(status) \(noun.many)")
    let rest = entries.dropFirst(shown.count).map { $0.visitors[keyPath: visitors] }
    guard !shown.isEmpty else { return "**\(count)**." }
    let more =
      rest.isEmpty
      ? ""
      : " and [\(Figures.count(rest.count)) more](\(path)),"
        + " \(Figures.typical(rest, "visitor", "visitors"))"
    return "**\(count)** (visitors): \(shown.joined(separator: ", "))\(more)."
  }

  private var changes: String {
    let limit = min(top, Self.mostChanges)
    let up = known.filter { $0.visitors.change > 0 }.prefix(limit)
    let down = fallingFirst(known.filter { $0.visitors.change < 0 }).prefix(limit)
    guard !up.isEmpty || !down.isEmpty else { return "No \(noun.one) sent more or fewer visitors." }
    var table = MarkdownTable(
      columns: TotalsSection.columns([.text("Greatest changes")], comparison))
    for entry in Array(up) + Array(down) {
      table.rows.append([
        entry.label, Figures.count(entry.visitors.previous),
        Figures.count(entry.visitors.current), Figures.signed(entry.visitors.change),
        Figures.signedPercent(entry.visitors.changeRate),
      ])
    }
    return table.text
  }

  // The deepest fall first; entries that fell alike keep their order.
  private func fallingFirst(_ entries: [Entry]) -> [Entry] {
    entries.enumerated()
      .sorted {
        ($0.element.visitors.change, $0.offset) < ($1.element.visitors.change, $1.offset)
      }
      .map(\.element)
  }
}

extension MovementSection {
  static func countries(_ comparison: EditionComparison, top: Int) -> String {
    MovementSection(
      noun: ("country", "countries"), path: TableSchema.compareByCountry.path, unknown: "country",
      entries: comparison.countries.map {
        Entry(
          label: Markdown.escaped($0.name), isUnknown: $0.code == GroupSection.unknownCountry,
          visitors: $0.visitors)
      }, comparison: comparison, top: top
    ).markdown
  }

  static func cities(_ comparison: EditionComparison, top: Int) -> String {
    let names = Dictionary(comparison.countries.map { ($0.code, $0.name) }) { first, _ in first }
    return MovementSection(
      noun: ("city", "cities"), path: TableSchema.compareByCity.path, unknown: "city or country",
      entries: comparison.cities.map {
        let country = names[$0.countryCode] ?? $0.countryCode
        return Entry(
          label: "\(GroupSection.label($0.name)), \(Markdown.escaped(country))",
          isUnknown: $0.key.isEmpty || $0.countryCode == GroupSection.unknownCountry,
          visitors: $0.visitors)
      }, comparison: comparison, top: top
    ).markdown
  }

  static func companies(_ comparison: EditionComparison, top: Int) -> String {
    MovementSection(
      noun: ("company", "companies"), path: TableSchema.compareByCompany.path, unknown: "company",
      entries: comparison.companies.map {
        Entry(
          label: GroupSection.label($0.name), isUnknown: $0.key.isEmpty, visitors: $0.visitors)
      }, comparison: comparison, top: top
    ).markdown
  }
}

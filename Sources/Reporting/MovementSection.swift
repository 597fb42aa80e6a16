import Comparison

/// Which countries, cities or companies came for the first time, stayed away, rose or fell.
struct MovementSection {
  /// A country, a city or a company.
  struct Entry {
    /// Markdown.
    let label: String
    /// Whether nothing is known but that it is not known; it is neither new nor lost.
    let isUnknown: Bool
    let visitors: VisitorChange
  }

  /// Rows of each half of the table of changes, whatever the options allow.
  static let mostChanges = 10

  let noun: (one: String, many: String)
  /// The greatest rise first.
  let entries: [Entry]
  let comparison: EditionComparison
  let top: Int

  /// The names that only one edition has, then the greatest changes.
  var markdown: String {
    let new = entries.filter { $0.visitors.status == .new && !$0.isUnknown }
    let lost = fallingFirst(entries.filter { $0.visitors.status == .lost && !$0.isUnknown })
    return [
      names(new, "new", visitors: \.current), names(lost, "lost", visitors: \.previous), changes,
    ].joined(separator: "\n\n")
  }

  private func names(
    _ entries: [Entry], _ status: String, visitors: KeyPath<VisitorChange, Int>
  ) -> String {
    guard !entries.isEmpty else { return "No \(noun.one) is \(status)." }
    let shown = entries.prefix(top).map {
      "\($0.label) (\(Figures.count($0.visitors[keyPath: visitors])))"
    }
    let count = Figures.count(entries.count, "\(status) \(noun.one)", "\(status) \(noun.many)")
    let rest = entries.count - shown.count
    guard !shown.isEmpty else { return "**\(count)**." }
    let more = rest > 0 ? " and \(Figures.count(rest)) more" : ""
    return "**\(count)** (visitors): \(shown.joined(separator: ", "))\(more)."
  }

  private var changes: String {
    let limit = min(top, Self.mostChanges)
    let up = entries.filter { $0.visitors.change > 0 }.prefix(limit)
    let down = fallingFirst(entries.filter { $0.visitors.change < 0 }).prefix(limit)
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
      noun: ("country", "countries"),
      entries: comparison.countries.map {
        Entry(
          label: Markdown.escaped($0.name), isUnknown: $0.code == "ZZ", visitors: $0.visitors)
      }, comparison: comparison, top: top
    ).markdown
  }

  static func cities(_ comparison: EditionComparison, top: Int) -> String {
    let names = Dictionary(comparison.countries.map { ($0.code, $0.name) }) { first, _ in first }
    return MovementSection(
      noun: ("city", "cities"),
      entries: comparison.cities.map {
        let country = names[$0.countryCode] ?? $0.countryCode
        return Entry(
          label: "\(GroupSection.label($0.name)), \(Markdown.escaped(country))",
          isUnknown: $0.key.isEmpty, visitors: $0.visitors)
      }, comparison: comparison, top: top
    ).markdown
  }

  static func companies(_ comparison: EditionComparison, top: Int) -> String {
    MovementSection(
      noun: ("company", "companies"),
      entries: comparison.companies.map {
        Entry(
          label: GroupSection.label($0.name), isUnknown: $0.key.isEmpty, visitors: $0.visitors)
      }, comparison: comparison, top: top
    ).markdown
  }
}

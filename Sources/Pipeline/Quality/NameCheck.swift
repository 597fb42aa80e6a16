internal import Aggregation
internal import Attendance
internal import Ingestion
internal import Normalization

/// Looks for countries that no table knows, and for cities and companies that are most likely
/// misspelt: one letter away from a name of the alias file, or from one that is far more frequent.
///
/// Each distinct text is looked at once, and of very many those with most rows.
struct NameCheck {
  private static let mostTexts = 20_000

  /// A text that no table has is compared with some thousand names.
  private static let mostCountries = 1_000

  private static let shownNames = 5

  /// A name that so many registrations have is spelt as it should be.
  private static let frequent = 20

  /// What systems write where they know that they don't know.
  private static let unknown = MatchKey.of(CountryCode.unknown.text)

  private let rules: NameRules

  /// `nil` where an alias file can't be read, which is for the report to say.
  init?(_ definition: PipelineDefinition) {
    guard let rules = try? NameRules(reading: definition.aliases) else { return nil }
    self.rules = rules
  }

  func measurements(of delivery: RegistrationDelivery) -> [QualityMeasurement] {
    [
      measurement(.unresolvedCountries, countries(Self.texts(delivery) { $0.country }), delivery),
      measurement(
        .unresolvedCities,
        misspelt(Self.texts(delivery) { $0.city }, rules.cities, MatchKey.of), delivery),
      measurement(
        .unresolvedCompanies,
        misspelt(Self.texts(delivery) { $0.company }, rules.companies, CompanyKey.of), delivery),
    ]
  }

  private func measurement(
    _ measure: QualityRules.Measure, _ names: [UnresolvedName], _ delivery: RegistrationDelivery
  ) -> QualityMeasurement {
    QualityMeasurement(
      measure, names.reduce(0) { $0 + $1.rows }, of: delivery.registrations.count,
      .names(names))
  }

  /// The distinct texts of a column and how many badges have each, most first.
  private static func texts(
    _ delivery: RegistrationDelivery, _ text: (Registration) -> TextPool.ID
  ) -> [(text: String, rows: Int)] {
    let texts = delivery.texts
    var rows = [Int](repeating: 0, count: texts.texts.count)
    for one in delivery.registrations { rows[Int(text(one).number)] += 1 }
    rows[Int(TextPool.ID.empty.number)] = 0
    let found = rows.indices.filter { rows[$0] > 0 }.map { (texts.texts[$0], rows[$0]) }
    return Array(found.sorted(by: isBefore).prefix(mostTexts))
  }

  private static func isBefore(_ one: (String, Int), _ other: (String, Int)) -> Bool {
    one.1 != other.1 ? one.1 > other.1 : ScalarOrder.precedes(one.0, other.0)
  }

  private func countries(_ texts: [(text: String, rows: Int)]) -> [UnresolvedName] {
    var left = Self.shownNames
    return texts.prefix(Self.mostCountries).compactMap { text, rows in
      guard rules.countries.country(text) == .unknown, !Placeholder.isPlaceholder(text),
        !rules.countries.hasAlias(for: text), MatchKey.of(text) != Self.unknown
      else { return nil }
      left -= 1
      let nearest = left >= 0 && !text.contains("@") ? rules.countries.nearestName(to: text) : nil
      return UnresolvedName(name: text, rows: rows, nearest: nearest)
    }
  }

  private func misspelt(
    _ texts: [(text: String, rows: Int)], _ aliases: AliasTable, _ key: (String) -> String
  ) -> [UnresolvedName] {
    // Spellings that share a key are one name; the first has most rows.
    var places: [String: Int] = [:]
    var names: [(key: String, text: String, rows: Int)] = []
    for (text, rows) in texts {
      let key = key(text)
      if let place = places[key] {
        names[place].rows += rows
      } else if !Placeholder.isPlaceholder(text) {
        places[key] = names.count
        names.append((key, text, rows))
      }
    }
    let aliasKeys = aliases.keys
    let listed = Set(aliasKeys)
    let most = names.map(\.rows).max() ?? 0
    let candidates = names.filter { name in
      !listed.contains(name.key) && (!listed.isEmpty || Self.frequent * name.rows <= most)
    }
    guard !candidates.isEmpty else { return [] }
    let frequent = names.filter { $0.rows >= Self.frequent && !listed.contains($0.key) }
    var known = NearNames()
    for key in aliasKeys { known.add(key) }
    for name in frequent { known.add(name.key) }
    return candidates.compactMap { name -> UnresolvedName? in
      let near = known.numbers(near: name.key)
      if let alias = near.first(where: { $0 < aliasKeys.count }) {
        return UnresolvedName(
          name: name.text, rows: name.rows,
          nearest: aliases.canonicalName(of: aliasKeys[alias]))
      }
      let likely = near.map { frequent[$0 - aliasKeys.count] }.first {
        $0.rows >= Self.frequent * name.rows
      }
      return likely.map {
        UnresolvedName(name: name.text, rows: name.rows, nearest: $0.text)
      }
    }.sorted { Self.isBefore(($0.name, $0.rows), ($1.name, $1.rows)) }
  }
}

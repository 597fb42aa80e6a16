import Aggregation

/// One country of `compare-by-country.csv`.
public struct CountryChange: Sendable, Hashable {
  /// ISO 3166-1 alpha-2; `ZZ` where the country is not known.
  public let code: String

  /// The country's everyday English name.
  public let name: String

  /// Its visitors.
  public let visitors: VisitorChange
}

extension CountryChange {
  static func matching(_ previous: AttendanceTables, with current: AttendanceTables) -> [Self] {
    GroupMatch(
      previous: previous.countries.map { .init(key: [$0.code], name: $0.name, $0.counts) },
      current: current.countries.map { .init(key: [$0.code], name: $0.name, $0.counts) },
      unlisted: ({ _ in previous.unlisted.places }, { _ in current.unlisted.places }),
      totals: (previous.summary.visitors, current.summary.visitors)
    )
    .rows { [$0.key[0]] }
    .map { CountryChange(code: $0.key[0], name: $0.name, visitors: $0.visitors) }
  }
}

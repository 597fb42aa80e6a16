import Aggregation

/// One city of `compare-by-city.csv`.
public struct CityChange: Sendable, Hashable {
  /// The country that the city lies in, ISO 3166-1 alpha-2.
  public let countryCode: String

  /// The city's key within its country; empty where no city is known.
  public let key: String

  /// The current edition's name for it, else the previous one's; empty where no city is known.
  public let name: String

  /// Its visitors.
  public let visitors: VisitorChange
}

extension CityChange {
  static func matching(_ previous: AttendanceTables, with current: AttendanceTables) -> [Self] {
    func entries(_ rows: [CityRow]) -> [GroupMatch.Entry] {
      rows.map { .init(key: [$0.countryCode, $0.key], name: $0.name, $0.counts) }
    }
    return GroupMatch(
      previous: entries(previous.cities), current: entries(current.cities),
      unlisted: ({ previous.hidesCities(of: $0[0]) }, { current.hidesCities(of: $0[0]) }),
      totals: (previous.summary.visitors, current.summary.visitors)
    )
    .rows { [$0.key[0], $0.name, $0.key[1]] }
    .map {
      CityChange(countryCode: $0.key[0], key: $0.key[1], name: $0.name, visitors: $0.visitors)
    }
  }
}

extension AttendanceTables {
  /// Whether cities of a country are left out.
  fileprivate func hidesCities(of country: String) -> Bool {
    unlisted.places || unlisted.citiesOfCountries.contains(country)
  }
}

/// One city of `by-city.csv`.
public struct CityRow: Sendable, Hashable {
  /// The country that the city lies in, ISO 3166-1 alpha-2.
  public let countryCode: String

  /// The city's key within its country; empty where no city is known.
  public let key: String

  /// The name that is shown; empty where no city is known.
  public let name: String

  /// What the row counts.
  public package(set) var counts: GroupCounts
}

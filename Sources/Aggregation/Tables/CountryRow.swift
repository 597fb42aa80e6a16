/// One country of `by-country.csv`.
public struct CountryRow: Sendable, Hashable {
  /// ISO 3166-1 alpha-2; `ZZ` where the country is not known.
  public let code: String

  /// The country's everyday English name; `Unknown` for `ZZ`.
  public let name: String

  /// What the row counts.
  public package(set) var counts: GroupCounts
}

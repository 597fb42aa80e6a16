/// CSV files that say which spellings mean the same name.
public struct AliasFiles: Sendable, Hashable {
  /// Other spellings of countries.
  public let countries: PathReference?
  /// Other spellings of cities.
  public let cities: PathReference?
  /// Other spellings of companies.
  public let companies: PathReference?
}

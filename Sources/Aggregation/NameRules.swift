public import Normalization

/// How names of countries, cities and companies are brought together.
public struct NameRules: Sendable {
  /// Knows countries, and the alias file's spellings of them.
  public let countries: CountryResolver

  /// The alias file of cities.
  public let cities: AliasTable

  /// The alias file of companies.
  public let companies: AliasTable

  /// Rules from the alias files, where there are any.
  public init(
    countries: CountryResolver = CountryResolver(), cities: AliasTable = .empty,
    companies: AliasTable = .empty
  ) {
    self.countries = countries
    self.cities = cities
    self.companies = companies
  }
}

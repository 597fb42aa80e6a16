internal import Aggregation
internal import Normalization

extension NameRules {
  /// The rules that alias files make; throws where one of them is wrong.
  init(reading aliases: AliasFiles) throws {
    let countries = CountryResolver(
      aliases: try AliasFile.rows(aliases.countries, kind: "countries"))
    let cities = AliasTable(
      rows: try AliasFile.rows(aliases.cities, kind: "cities"), key: MatchKey.of)
    let companies = AliasTable(
      rows: try AliasFile.rows(aliases.companies, kind: "companies"), key: CompanyKey.of)
    try AliasFile.check(countries.problems, aliases.countries)
    try AliasFile.check(cities.problems, aliases.cities)
    try AliasFile.check(companies.problems, aliases.companies)
    self.init(countries: countries, cities: cities, companies: companies)
  }
}

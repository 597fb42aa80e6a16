/// The alias files that resolve every spelling which the samples plant and no rule covers.
public struct AliasFiles {
  /// Makes the files; they belong to the catalogues and so to no edition or seed.
  public init() {}

  /// `countries.csv`, `cities.csv` and `companies.csv`: an alias and its canonical name a row.
  public func files() -> [SampleFile] {
    let countries = CountryCatalogue()
    let organisations = OrganisationCatalogue(countries: countries)
    let everyOrganisation =
      organisations.companies + organisations.cities + organisations.institutes
    return [
      file("countries.csv", countries.countries.map { ($0.name, $0.aliases) }),
      file(
        "cities.csv", countries.countries.flatMap(\.places).map { ($0.name, $0.aliases) }),
      file("companies.csv", everyOrganisation.map { ($0.name, $0.aliases) }),
    ]
  }

  private func file(
    _ path: String, _ entries: [(canonical: String, aliases: [String])]
  ) -> SampleFile {
    var text = ByteText()
    text.append(record: ["alias", "canonical"])
    for entry in entries {
      for alias in entry.aliases { text.append(record: [alias, entry.canonical]) }
    }
    return SampleFile(path: path, content: text.bytes)
  }
}

import Testing

@testable import SampleData

@Suite("Catalogues")
struct CatalogueTests {
  private static let countries = CountryCatalogue()
  private static let organisations = OrganisationCatalogue(countries: countries)

  @Test("reads every country of the tables, the host first")
  func countries() {
    let codes = Self.countries.countries.map(\.code)
    #expect(codes.count == 87)
    #expect(Set(codes).count == codes.count)
    #expect(codes.first == "KR")
    #expect(Self.countries.countries.allSatisfy { !$0.places.isEmpty && $0.weight > 0 })
  }

  @Test("draws a name and an address for every culture", arguments: NameCulture.allCases)
  func names(culture: NameCulture) {
    let catalogue = NameCatalogue()
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let name = catalogue.draw(culture, &random)
      #expect(!name.typed.isEmpty)
      for word in [name.given, name.family] {
        #expect(word.count >= 2)
        #expect(word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
      }
    }
  }

  @Test("spells no two organisations alike")
  func organisations() {
    let all =
      Self.organisations.companies + Self.organisations.cities + Self.organisations.institutes
      + Self.organisations.others
    let keys = all.flatMap { [$0.name] + $0.aliases }.map { $0.lowercased() }
    #expect(Set(keys).count == keys.count)
  }

  @Test("lists the prize-winning cities first")
  func prizeCities() {
    let first = Self.organisations.cities.prefix(OrganisationCatalogue.prizeCities.count)
    for city in OrganisationCatalogue.prizeCities {
      #expect(first.contains { $0.name.contains(city) }, "\(city)")
    }
  }

  @Test("an alias file leads each alias to one name that is no alias itself")
  func aliasFiles() throws {
    let files = AliasFiles().files()
    #expect(files.map(\.path) == ["countries.csv", "cities.csv", "companies.csv"])
    for file in files {
      let lines = String(decoding: file.content, as: UTF8.self).split(separator: "\n")
      #expect(lines.first == "alias,canonical")
      // No name in these files has a comma, which would make them harder to edit by hand.
      let rows = lines.dropFirst().map { $0.split(separator: ",") }
      #expect(rows.allSatisfy { $0.count == 2 && $0[0] != $0[1] })
      let aliases = Set(rows.map { $0[0].lowercased() })
      #expect(aliases.count == rows.count)
      #expect(aliases.isDisjoint(with: rows.map { $0[1].lowercased() }))
    }
  }
}

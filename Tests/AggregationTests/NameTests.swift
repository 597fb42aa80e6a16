import Attendance
import Normalization
import Testing

@testable import Aggregation

@Suite("Names in tables")
struct NameTests {
  private func aliases(_ pairs: [(String, String)]) -> [AliasRow] {
    pairs.enumerated().map { AliasRow(alias: $1.0, canonical: $1.1, line: $0 + 2) }
  }

  @Test("are those of the alias files, where they have one")
  func aliasFiles() throws {
    let show = try Show()
    show.names = NameRules(
      countries: CountryResolver(aliases: aliases([("Joseon", "KR")])),
      cities: AliasTable(rows: aliases([("漢城", "Seoul"), ("n/a", "Somewhere")]), key: MatchKey.of),
      companies: AliasTable(
        rows: aliases([("SEC", "Samsung Electronics")]), key: CompanyKey.of))
    show.register("A1", country: "Joseon", city: "漢城", company: "S.E.C. Ltd")
    show.register("A2", country: "KR", city: "seoul", company: "SEC Co., Ltd.")
    show.register("A3", country: "KR", city: "N/A", company: "삼성 전자")
    show.register("A4", country: "JP", city: "Seoul", company: "samsung  electronics")
    let tables = try show.count().tables
    #expect(tables.countries.map(\.code) == ["JP", "KR"])
    #expect(tables.countries.map(\.counts.registered) == [1, 3])
    #expect(
      tables.cities.map { "\($0.countryCode) \($0.name)" } == [
        "JP Seoul", "KR Seoul", "KR Somewhere",
      ])
    #expect(tables.cities.map(\.counts.registered) == [1, 2, 1])
    let companies = Dictionary(
      uniqueKeysWithValues: tables.companies.map { ($0.name, $0.counts.registered) })
    #expect(companies["Samsung Electronics"] == 2)
    #expect(companies["삼성 전자"] == 1)
  }

  @Test("are the spelling that most registrations use, of every class")
  func spellings() throws {
    let show = try Show(
      rules: CountingRules(categories: ["Crew": .staff], otherCategories: .visitor))
    show.register("A1", company: "Zeta Inc.")
    show.register("A2", company: "ZETA")
    show.register("A3", company: "zeta, Inc")
    show.register("A4", "Crew", company: "zeta, Inc")
    #expect(try show.count().tables.companies.map(\.name) == ["zeta, Inc"])
    show.register("A5", company: "ZETA")
    #expect(try show.count().tables.companies.map(\.name) == ["ZETA"])
  }

  @Test("that say nothing share a row, and count as no place and no company")
  func placeholders() throws {
    let show = try Show()
    for (number, name) in ["", "-", "N/A", "없음", "unknown"].enumerated() {
      show.register("A\(number)", country: name, city: name, company: name)
      try show.scan("A\(number)", "10T09:00:00")
    }
    let tables = try show.count().tables
    #expect(
      tables.countries == [CountryRow(code: "ZZ", name: "Unknown", counts: GroupCounts(5, 5, 5, 0))]
    )
    #expect(tables.cities.map(\.name) == [""])
    #expect(tables.companies.map(\.name) == [""])
    #expect(tables.summary.countries == 0)
    #expect(tables.summary.cities == 0)
    #expect(tables.summary.companies == 0)
    #expect(tables.summary.foreignShare == nil)
  }

  @Test("composed and decomposed are one row")
  func forms() throws {
    let show = try Show()
    show.register("A1", "Z\u{FC}richer", country: "CH", city: "Z\u{FC}rich", company: "\u{D55C}")
    show.register("A2", country: "CH", city: "Zu\u{308}rich", company: "\u{1112}\u{1161}\u{11AB}")
    let tables = try show.count().tables
    #expect(tables.cities.map(\.counts.registered) == [2])
    #expect(tables.cities.map { Array($0.name.utf8) } == [Array("Z\u{FC}rich".utf8)])
    #expect(tables.companies.map(\.counts.registered) == [2])
  }
}

@testable import Normalization
import Testing

struct CountryTableTests {
  @Test("no name is given to two countries")
  func namesAreUnique() { #expect(CountryIndex.shared.contested == []) }

  @Test("every row has its four cells")
  func rowsAreWhole() {
    #expect(CountryTable.rows.count == 250)
    for row in CountryTable.rows {
      #expect(row.alpha3.utf8.count == 3)
      #expect(!row.name.isEmpty)
    }
  }

  @Test("every name of the tables resolves to its country, however it is written")
  func namesResolve() {
    let resolver = CountryResolver()
    for row in CountryTable.rows {
      for name in [row.name] + row.aliases {
        #expect(resolver.country(String(name)) == row.code, "\(name)")
        #expect(resolver.country(name.uppercased()) == row.code, "\(name)")
      }
    }
    for language in CountryNames.languages {
      let entries = CountryNames.entries(of: language)
      #expect(entries.count > 20)
      for (code, name) in entries {
        #expect(code.isAssigned)
        #expect(resolver.country(" \(name) ") == code, "\(name)")
      }
    }
    for name in NotCountries.ambiguous { #expect(resolver.country(String(name)) == .unknown) }
  }

  @Test(
    "counts what it takes to turn one word into another",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "ab", 2), ("abc", "abc", 0), ("abc", "acb", 1),
      ("abc", "adc", 1), ("abc", "abcd", 1), ("kitten", "sitting", 3), ("isreal", "israel", 1),
      ("ca", "abc", 3),
    ])
  func editDistance(_ first: String, _ second: String, _ distance: Int) {
    #expect(EditDistance.between(Array(first.utf8), Array(second.utf8)) == distance)
    #expect(EditDistance.between(Array(second.utf8), Array(first.utf8)) == distance)
  }

  @Test(
    "takes a text apart into words that tell countries apart",
    arguments: [
      ("U.S.A.", ["usa"]), ("U. S. A.", ["usa"]),
      ("The Republic of Korea", ["republic", "korea"]),
      ("St. Lucia", ["saint", "lucia"]), ("Côte d’Ivoire", ["cote", "d", "ivoire"]),
      ("China中国(CN)", ["china", "中国", "cn"]), ("Bosnia &amp; Herz.", ["bosnia", "herz"]),
      ("ŁÓDŹ", ["lodz"]), ("Zürich/Graubünden", ["zurich", "graubunden"]), ("...", []),
      ("Россия", ["россия"]), ("Йемен", ["иемен"]), ("ΕΛΛΆΔΑ", ["ελλαδα"]),
    ])
  func tokens(_ text: String, _ words: [String]) {
    #expect(NameTokens(MatchKey.of(text)).words == words)
  }
}

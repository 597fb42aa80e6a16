import Normalization
import Testing

struct AliasTableTests {
  private func rows(_ pairs: (String, String)...) -> [AliasRow] {
    pairs.enumerated().map { AliasRow(alias: $1.0, canonical: $1.1, line: $0 + 2) }
  }

  @Test("replaces an alias's key by its canonical name's, and knows how that is shown")
  func replaces() {
    let table = AliasTable(
      rows: rows(
        ("Samsung Elec.", "Samsung  Electronics "), ("三星", "Samsung Electronics Co., Ltd.")),
      key: CompanyKey.of)
    #expect(table.problems.isEmpty)
    for alias in ["SAMSUNG ELEC.", "三星", "Samsung Electronics Inc"] {
      let key = table.canonicalKey(of: CompanyKey.of(alias))
      #expect(key == "samsung electronics")
      #expect(table.canonicalName(of: key) == "Samsung Electronics")
    }
    #expect(table.canonicalKey(of: "lg") == "lg")
    #expect(table.canonicalName(of: "lg") == nil)
  }

  @Test("follows a chain to its end, whatever the order of the rows", arguments: [false, true])
  func chain(reversed: Bool) {
    let chain = rows(("A", "B"), ("B", "C"), ("C", "D"))
    let table = AliasTable(rows: reversed ? chain.reversed() : chain, key: MatchKey.of)
    #expect(table.problems.isEmpty)
    for key in ["a", "b", "c", "d"] {
      #expect(table.canonicalKey(of: key) == "d")
      #expect(table.canonicalName(of: key) == "D")
    }
  }

  @Test("a row that leads to itself says how a name is shown")
  func selfRow() {
    let table = AliasTable(rows: rows(("ibm", "IBM")), key: MatchKey.of)
    #expect(table.problems.isEmpty)
    #expect(table.canonicalName(of: "ibm") == "IBM")
  }

  @Test("rows that go in a circle are problems that name both, and have no effect")
  func cycle() {
    let circle = rows(("A", "B"), ("B", "A"), ("X", "A"), ("Y", "Z"))
    let table = AliasTable(rows: circle, key: MatchKey.of)
    #expect(
      table.problems == [.cycle(circle[0], with: circle[1]), .cycle(circle[1], with: circle[0])])
    #expect(table.canonicalKey(of: "a") == "a")
    #expect(table.canonicalKey(of: "x") == "a")
    #expect(table.canonicalKey(of: "y") == "z")
  }

  @Test("an alias of two names holds to the first")
  func contradiction() {
    let both = rows(("A", "B"), ("a ", "b"), ("A", "C"))
    let table = AliasTable(rows: both, key: MatchKey.of)
    #expect(table.problems == [.contradiction(both[2], earlier: both[0])])
    #expect(table.canonicalName(of: "a") == "B")
    #expect(table.canonicalName(of: "c") == nil)
  }

  @Test("an empty cell is a problem", arguments: [("", "B"), ("A", " "), ("\u{3000}", "")])
  func empty(_ alias: String, _ canonical: String) {
    let row = AliasRow(alias: alias, canonical: canonical, line: 9)
    #expect(AliasTable(rows: [row], key: MatchKey.of).problems == [.empty(row)])
  }
}

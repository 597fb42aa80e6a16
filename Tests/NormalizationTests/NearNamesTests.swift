import Testing

@testable import Normalization

@Suite("Names that are one letter away")
struct NearNamesTests {
  private static func near(_ key: String, among names: [String]) -> [String] {
    var near = NearNames()
    for name in names { near.add(name) }
    return near.numbers(near: key).map { names[$0] }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let key: String
    let isNear: Bool
    var name = "gwangju"
    var testDescription: String { "\(key), \(name)" }
  }

  @Test(
    "are found",
    arguments: [
      Case(key: "gwangju", isNear: false), Case(key: "gwnagju", isNear: true),
      Case(key: "gwangjuu", isNear: true), Case(key: "gwangj", isNear: true),
      Case(key: "gwongju", isNear: true), Case(key: "gwngaju", isNear: false),
      Case(key: "kwangju", isNear: false), Case(key: "wgangju", isNear: false),
      Case(key: "gwang", isNear: false), Case(key: "seoull", isNear: true, name: "seoul"),
      Case(key: "seol", isNear: false, name: "seoul"),
      Case(key: "studio 54", isNear: false, name: "studio 55"),
      Case(key: "studio 5", isNear: false, name: "studio"),
      Case(key: "서울특별시청", isNear: true, name: "서울특별시청사"),
      Case(key: "", isNear: false, name: ""),
    ])
  func cases(_ one: Case) {
    #expect(Self.near(one.key, among: ["elsewhere", one.name]) == (one.isNear ? [one.name] : []))
  }

  @Test("are those that a comparison with each of them finds", arguments: 0..<3 as Range<UInt64>)
  func differential(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    func word() -> String {
      String(
        (0..<Int.random(in: 5...8, using: &random)).map { _ in
          "abc".randomElement(using: &random) ?? "a"
        })
    }
    let names = Array(Set((0..<300).map { _ in word() })).sorted()
    var found = 0
    for _ in 0..<200 {
      let key = word()
      let expected = names.filter { name in
        key.count >= 6 && key.first == name.first
          && EditDistance.between(Array(key.utf8), Array(name.utf8)) == 1
      }
      #expect(Self.near(key, among: names) == expected, "\(key)")
      found += expected.count
    }
    #expect(found > 100)
  }

  @Test(
    "are the nearest country, for somebody to decide",
    arguments: [
      ("Souht Korr", "South Korea"), ("Germny (BRD)", nil), ("Vietnamm Rep", nil),
      ("Atlantis", nil),
      ("Untied Stakes", "United States"), ("x", nil), ("", nil),
    ] as [(String, String?)])
  func country(_ text: String, _ nearest: String?) {
    #expect(CountryResolver().nearestName(to: text) == nearest)
  }

  @Test("leave what the alias file has decided")
  func aliases() {
    let resolver = CountryResolver(aliases: [
      AliasRow(alias: "On board", canonical: "ZZ", line: 2)
    ])
    #expect(resolver.country("on  BOARD") == .unknown && resolver.hasAlias(for: "on  BOARD"))
    #expect(!resolver.hasAlias(for: "Atlantis"))
    let table = AliasTable(
      rows: [
        AliasRow(alias: "Nuri Sys", canonical: "Nuri Systems", line: 2),
        AliasRow(alias: "ACME", canonical: "Acme", line: 3),
      ], key: MatchKey.of)
    #expect(table.keys == ["acme", "nuri sys", "nuri systems"])
  }
}

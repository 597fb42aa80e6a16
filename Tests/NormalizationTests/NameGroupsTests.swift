import Attendance
import Normalization
import Testing

struct NameGroupsTests {
  @Test("shows the spelling that most registrations use")
  func mostUsed() {
    var tally = SpellingTally()
    #expect(tally.mostUsed == nil)
    tally.add("FOO", registrations: 3)
    tally.add(" Foo", registrations: 2)
    tally.add("Foo  ", registrations: 2)
    #expect(tally.mostUsed == "Foo")
    #expect(tally.total == 7)
  }

  @Test(
    "on a tie shows the first in scalar order",
    arguments: [
      (["foo", "Foo", "FOO"], "FOO"), (["é", "e\u{301}"], "é"), (["b", "a"], "a"),
    ])
  func tie(_ spellings: [String], _ shown: String) {
    for order in [spellings, spellings.reversed()] {
      var groups = NameGroups(key: MatchKey.of)
      let ids = Set(order.map { groups.add($0) })
      if let id = ids.first, ids.count == 1 {
        #expect(ScalarOrder.areEqual(groups.shownName(of: id), shown))
      } else {
        #expect(ids.count == spellings.count)
      }
    }
  }

  @Test("brings the spellings of a company together")
  func companies() {
    let aliases = AliasTable(
      rows: [AliasRow(alias: "Big Blue", canonical: "IBM", line: 2)], key: CompanyKey.of)
    var groups = NameGroups(aliases: aliases, key: CompanyKey.of)
    groups.add("Foo Inc.", registrations: 2)
    groups.add("FOO", registrations: 1)
    groups.add("big blue ltd", registrations: 4)
    groups.add("ibm corp.", registrations: 5)
    groups.add("N/A")
    groups.add("  ")
    #expect(groups.groups.map(\.key) == ["", "foo", "ibm"])
    #expect(groups.groups.map(\.shownName) == ["", "Foo Inc.", "IBM"])
    #expect(groups.groups.map(\.registrations) == [2, 3, 9])
  }

  @Test("keeps cities of one name in two countries apart")
  func cities() throws {
    let (gb, us) = (try #require(CountryCode("GB")), try #require(CountryCode("US")))
    let aliases = AliasTable(
      rows: [AliasRow(alias: "B'ham", canonical: "Birmingham", line: 2)], key: MatchKey.of)
    var groups = NameGroups(aliases: aliases, key: MatchKey.of)
    groups.add("Birmingham", in: us, registrations: 1)
    groups.add("BIRMINGHAM", in: gb, registrations: 2)
    let id = groups.add("b'ham", in: gb)
    groups.add("Leeds", in: gb)
    #expect(groups.groups.map(\.country) == [gb, gb, us])
    #expect(groups.groups.map(\.shownName) == ["Birmingham", "Leeds", "Birmingham"])
    #expect(groups.shownName(of: id) == "Birmingham")
    #expect(groups.shownName(of: groups.id(of: "Paris", in: us)) == "")
  }

  @Test("an alias file can make a name of a placeholder")
  func placeholderWithAlias() {
    let aliases = AliasTable(
      rows: [AliasRow(alias: "NA", canonical: "North American", line: 2)], key: CompanyKey.of)
    var groups = NameGroups(aliases: aliases, key: CompanyKey.of)
    #expect(groups.add("na").key == "north american")
    #expect(groups.add("n/a").key == "")
  }
}

import Aggregation
import Attendance
import Comparison
import Testing

@Suite("Countries, cities, companies")
struct GroupChangeTests {
  @Test("match countries by code, greatest rise first, then by code")
  func countries() {
    let comparison = EditionComparison(
      current: Editions.tables(
        visitors: 50,
        countries: [("KR", "South Korea", 33), ("VN", "Vietnam", 12), ("DE", "Germany", 5)]),
      previous: Editions.tables(
        visitors: 40,
        countries: [
          ("KR", "Korea", 30), ("US", "United States", 6), ("DE", "Germany", 2),
          ("ZZ", "Unknown", 2), ("FR", "France", 0),
        ]))
    let rows = comparison.countries
    #expect(rows.map(\.code) == ["VN", "DE", "KR", "ZZ", "US"])
    #expect(rows.map(\.visitors.change) == [12, 3, 3, -2, -6])
    #expect(rows.map(\.visitors.status) == [.new, .both, .both, .lost, .lost])
    #expect(rows.map(\.name)[2] == "South Korea")
    #expect(
      rows.map { $0.visitors.changeRate?.decimal(digits: 4) } == [nil, nil, "0.1000", nil, nil])
    #expect(
      rows.map { $0.visitors.previousShare?.decimal(digits: 4) }
        == ["0.0000", "0.0500", "0.7500", "0.0500", "0.1500"])
    #expect(
      rows.map { $0.visitors.currentShare?.decimal(digits: 4) }
        == ["0.2400", "0.1000", "0.6600", "0.0000", "0.0000"])
  }

  @Test("add up to both editions' visitors and to the difference")
  func sums() {
    let comparison = EditionComparison(
      current: Editions.tables(visitors: 5, companies: [("", "", 3), ("a", "A", 2)]),
      previous: Editions.tables(visitors: 9, companies: [("b", "B", 8), ("", "", 1)]))
    let visitors = comparison.companies.map(\.visitors)
    #expect(visitors.reduce(0) { $0 + $1.previous } == 9)
    #expect(visitors.reduce(0) { $0 + $1.current } == 5)
    #expect(visitors.reduce(0) { $0 + $1.change } == -4)
  }

  @Test("match cities within their country and order ties by country, then name")
  func cities() {
    let comparison = EditionComparison(
      current: Editions.tables(
        cities: [("US", "paris", "Paris", 4), ("FR", "paris", "PARIS", 4), ("FR", "", "", 4)]),
      previous: Editions.tables(
        cities: [("FR", "paris", "Paris", 1), ("DE", "ulm", "Ulm", 1)]))
    #expect(
      comparison.cities.map { "\($0.countryCode) \($0.name) \($0.visitors.change)" }
        == ["FR  4", "US Paris 4", "FR PARIS 3", "DE Ulm -1"])
  }

  @Test("match companies by key, show the current name, order ties by Unicode scalars")
  func companies() {
    let comparison = EditionComparison(
      current: Editions.tables(
        companies: [("zeta", "ZETA GmbH", 3), ("é", "é", 1), ("z", "z", 1), ("b", "B", 1)]),
      previous: Editions.tables(companies: [("zeta", "Zeta", 2), ("old", "Old", 1)]))
    #expect(comparison.companies.map(\.name) == ["B", "ZETA GmbH", "z", "é", "Old"])
  }

  @Test("leave out what had registrations but no visitors in either edition")
  func noVisitors() {
    let comparison = EditionComparison(
      current: Editions.tables(companies: [("a", "A", 0)]),
      previous: Editions.tables(companies: [("a", "A", 0), ("b", "B", 0)]))
    #expect(comparison.companies.isEmpty)
  }

  @Test("have no share of an edition without visitors")
  func emptyEdition() throws {
    let comparison = EditionComparison(
      current: Editions.tables(visitors: 0),
      previous: Editions.tables(visitors: 40, countries: [("KR", "South Korea", 40)]))
    let row = try #require(comparison.countries.first)
    #expect(row.visitors.currentShare == nil)
    #expect(row.visitors.changeRate?.decimal(digits: 4) == "-1.0000")
  }
}

internal import Aggregation
internal import Attendance

/// What countries and cities hide.
///
/// Cities add up to their country, countries to all visitors, and those outside the host countries
/// to the foreign visitors.
struct PlaceProtection {
  /// By number of the countries' rows.
  private(set) var countries = GroupMargin.Hidden()
  /// By number of the cities' rows.
  private(set) var cities = GroupMargin.Hidden()
  /// Cities that are not listed, because hiding their figures would not do.
  private(set) var unlistedCities: Set<Int> = []
  /// Whether neither countries nor cities are listed.
  private(set) var listsNothing = false
  /// Figures of the summary that would give something away.
  private(set) var withheld: Summary.Withheld = []

  private let tables: AttendanceTables
  private let rules: CellRules

  init(_ tables: AttendanceTables, _ rules: CellRules) {
    self.tables = tables
    self.rules = rules
    let citiesOfCountry = Dictionary(grouping: tables.cities.indices) {
      tables.cities[$0].countryCode
    }
    let rows = tables.countries.enumerated().map { index, row in
      let below = (citiesOfCountry[row.code] ?? []).map { tables.cities[$0].counts }
      return GroupMargin.Row(
        id: index, counts: row.counts, leaves: max(1, below.count { $0.registered > 0 }),
        visitedLeaves: max(row.counts.visitors > 0 ? 1 : 0, below.count { $0.visitors > 0 }))
    }
    guard protectCountries(rows) else {
      listsNothing = true
      withheld = [.countries, .cities, .foreign]
      return
    }
    for (index, country) in tables.countries.enumerated() {
      protectCities(citiesOfCountry[country.code] ?? [], of: index)
    }
  }

  private mutating func protectCountries(_ rows: [GroupMargin.Row]) -> Bool {
    let small = rules.hidden(rows) {
      let code = tables.countries[$0.id].code
      return (CellKey(.countryRegistered, code), CellKey(.country, code))
    }
    var margin = GroupMargin(rows: rows, limit: rules.limit)
    guard let hidden = margin.closingRegistered(small) else { return false }
    if !rules.isSmall(tables.summary.foreignVisitors), let closed = closingApart(rows, hidden) {
      countries = closed
      return true
    }
    withheld.insert(.foreign)
    if let closed = margin.closingAttendance(hidden) {
      countries = closed
      return true
    }
    withheld.formUnion([.countries, .cities])
    margin.tellsVisited = false
    guard let closed = margin.closingAttendance(hidden) else { return false }
    countries = closed
    return true
  }

  /// What is hidden where foreign visitors and those of unknown countries are told.
  private func closingApart(
    _ rows: [GroupMargin.Row], _ hidden: GroupMargin.Hidden
  ) -> GroupMargin.Hidden? {
    let parts = Dictionary(grouping: rows) { row in
      let code = tables.countries[row.id].code
      return code == "ZZ" ? 0 : tables.edition.hostCountries.contains(code) ? 1 : 2
    }
    var result = hidden
    for part in parts.values {
      let margin = GroupMargin(rows: part, limit: rules.limit)
      guard let closed = margin.closingAttendance(hidden) else { return nil }
      result.formUnion(closed)
    }
    return result
  }

  private mutating func protectCities(_ indices: [Int], of country: Int) {
    let rows = indices.map { GroupMargin.Row(id: $0, counts: tables.cities[$0].counts) }
    guard !countries.registered.contains(country) else {
      cities.formUnion(.all(indices))
      return
    }
    var hidden = rules.hidden(rows) {
      let city = tables.cities[$0.id]
      return (
        CellKey(.cityRegistered, city.countryCode, city.key),
        CellKey(.city, city.countryCode, city.key)
      )
    }
    let margin = GroupMargin(rows: rows, limit: rules.limit)
    let closed: GroupMargin.Hidden?
    if countries.attendance.contains(country) {
      // The country's visitors are not known, so its cities' visitors are all hidden.
      hidden.attendance.formUnion(indices)
      closed = margin.closingRegistered(hidden)
    } else {
      closed = margin.closing(hidden)
    }
    if let closed { cities.formUnion(closed) } else { unlistedCities.formUnion(indices) }
  }
}

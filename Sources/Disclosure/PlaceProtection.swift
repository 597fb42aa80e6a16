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
        visitedLeaves: max(row.counts.visitors > 0 ? 1 : 0, below.count { $0.visitors > 0 })
      ).remembering(rules, Self.key(row))
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
    let small = rules.hidden(rows) { Self.key(tables.countries[$0.id]) }
    let margin = GroupMargin(rows: rows, limit: rules.limit)
    guard let hidden = margin.closingRegistered(small) else { return false }
    // As much as can be is told: foreign visitors, in how many countries and cities there are any.
    for tellsForeign in [true, false] where !tellsForeign || !isForeignSmall {
      for tellsVisited in [true, false] {
        let parts = tellsForeign ? parts(rows) : [rows]
        guard let closed = closing(hidden, parts, tellsVisited) else { continue }
        countries = closed
        if !tellsForeign { withheld.insert(.foreign) }
        if !tellsVisited { withheld.formUnion([.countries, .cities]) }
        return true
      }
    }
    return false
  }

  private var isForeignSmall: Bool { rules.isSmall(tables.summary.foreignVisitors) }

  /// The rows whose visitors add up to what is told: of host countries, of others, of unknown ones.
  private func parts(_ rows: [GroupMargin.Row]) -> [[GroupMargin.Row]] {
    let parts = Dictionary(grouping: rows) { row in
      let code = tables.countries[row.id].code
      return code == "ZZ" ? 0 : tables.edition.hostCountries.contains(code) ? 1 : 2
    }
    return Array(parts.values)
  }

  /// What is hidden where the sum of each part is known.
  private func closing(
    _ hidden: GroupMargin.Hidden, _ parts: [[GroupMargin.Row]], _ tellsVisited: Bool
  ) -> GroupMargin.Hidden? {
    var result = hidden
    for part in parts {
      let margin = GroupMargin(rows: part, limit: rules.limit, tellsVisited: tellsVisited)
      guard let closed = margin.closingAttendance(hidden) else { return nil }
      result.formUnion(closed)
    }
    return result
  }

  private mutating func protectCities(_ indices: [Int], of country: Int) {
    let rows = indices.map { index in
      let city = tables.cities[index]
      return GroupMargin.Row(id: index, counts: city.counts).remembering(rules, Self.key(city))
    }
    guard !countries.registered.contains(country) else {
      cities.formUnion(.all(indices))
      return
    }
    var hidden = rules.hidden(rows) { Self.key(tables.cities[$0.id]) }
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

  private static func key(_ row: CountryRow) -> (registered: CellKey, attendance: CellKey) {
    (CellKey(.countryRegistered, row.code), CellKey(.country, row.code))
  }

  private static func key(_ row: CityRow) -> (registered: CellKey, attendance: CellKey) {
    (
      CellKey(.cityRegistered, row.countryCode, row.key),
      CellKey(.city, row.countryCode, row.key)
    )
  }
}

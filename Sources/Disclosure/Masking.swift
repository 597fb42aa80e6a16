internal import Aggregation
internal import Attendance

/// Takes figures out of tables.
///
/// Rows that hide their visitors stand after all others, in the order of their names: the order of
/// visitors would tell who has more.
struct Masking {
  private(set) var tables: AttendanceTables

  init(_ tables: AttendanceTables, limit: Int) {
    self.tables = tables
    self.tables.suppressBelow = limit
    let summary = tables.summary
    if (1..<limit).contains(summary.visitsWithDwell) {
      self.tables.summary.medianDwell = nil
      self.tables.summary.visitsWithDwell = 0
      self.tables.summary.withheld.insert(.dwell)
    }
    for index in tables.days.indices
    where (1..<limit).contains(tables.days[index].visitsWithDwell) {
      self.tables.days[index].medianDwell = nil
    }
  }

  mutating func hide(days: Set<Int>, _ time: TimeProtection) {
    let peaks = PeakProtection(tables, days: days, time)
    if !peaks.showsDay { tables.summary.peakDay = nil }
    if !peaks.showsHour { tables.summary.peakHour = nil }
    for index in peaks.daysWithoutPeak { tables.days[index].peakHour = nil }
    let gone = (time.hours.union(time.unlistedHours)).map {
      (tables.hours[$0].date, tables.hours[$0].hour)
    }
    for index in tables.days.indices {
      let peak = tables.days[index].peakHour
      if days.contains(index) {
        if tables.summary.peakDay == tables.days[index].day.date { tables.summary.peakDay = nil }
        tables.days[index].mask()
      }
      let isGone = gone.contains { $0.0 == tables.days[index].day.date && $0.1 == peak?.hour }
      if days.contains(index) || isGone {
        if tables.summary.peakHour == peak { tables.summary.peakHour = nil }
        tables.days[index].peakHour = nil
      }
    }
    for index in time.hours { tables.hours[index].mask() }
    tables.hours = Self.without(time.unlistedHours, tables.hours)
    for index in time.points { tables.points[index].mask() }
    if time.listsNoPoint { tables.points = [] }
  }

  mutating func hide(_ places: PlaceProtection) {
    withhold(places.withheld)
    tables.unlisted.places = places.listsNothing
    tables.unlisted.citiesOfCountries = Set(
      places.unlistedCities.map { tables.cities[$0].countryCode })
    guard !places.listsNothing else {
      tables.countries = []
      tables.cities = []
      return
    }
    for index in places.countries.attendance {
      tables.countries[index].counts.mask(places.countries.registered.contains(index))
    }
    for index in places.cities.attendance {
      tables.cities[index].counts.mask(places.cities.registered.contains(index))
    }
    tables.countries = Self.hiddenLast(tables.countries, \.counts) { [$0.code] }
    tables.cities = Self.hiddenLast(Self.without(places.unlistedCities, tables.cities), \.counts) {
      [$0.countryCode, $0.name, $0.key]
    }
  }

  mutating func hide(_ companies: CompanyProtection) {
    withhold(companies.withheld)
    tables.unlisted.companies = companies.listsNothing
    guard !companies.listsNothing else {
      tables.companies = []
      return
    }
    for index in companies.companies.attendance {
      tables.companies[index].counts.mask(companies.companies.registered.contains(index))
    }
    tables.companies = Self.hiddenLast(tables.companies, \.counts) { [$0.name, $0.key] }
  }

  mutating func hide(_ classes: ClassProtection) {
    withhold(classes.withheld)
    for index in classes.categories.attendance {
      tables.categories[index].mask(classes.categories.registered.contains(index))
    }
    tables.unlisted.categories = classes.listsNothing || classes.listsOnlyCounted
    if classes.listsNothing {
      tables.categories = []
    } else if classes.listsOnlyCounted {
      tables.categories.removeAll { !$0.countedAsVisitor }
    }
    tables.bridge = tables.bridge.compactMap { row in
      var row = row
      switch row.step {
      case .scanned where !classes.withheld.isDisjoint(with: [.attendees, .unknownBadges]),
        .unknown where classes.withheld.contains(.unknownBadges):
        row.mask()
      case .notCounted where classes.listsOnlyCounted: return nil
      case .notCounted(let participantClass) where classes.classes.contains(participantClass):
        row.mask()
      default: break
      }
      return row
    }
  }

  /// What is left of an edition that is too small for any figure of its people.
  static func withholdingEverything(_ tables: AttendanceTables, limit: Int) -> AttendanceTables {
    var tables = tables
    tables.suppressBelow = limit
    tables.summary = Summary()
    tables.summary.withheld = .everything
    tables.participation = .none
    for index in tables.days.indices { tables.days[index].mask() }
    tables.hours = []
    tables.countries = []
    tables.cities = []
    tables.companies = []
    tables.categories = []
    tables.points = []
    tables.unlisted.places = true
    tables.unlisted.companies = true
    tables.unlisted.categories = true
    tables.bridge = tables.bridge.compactMap { row in
      guard [.scanned, .unknown, .visitors].contains(row.step) else { return nil }
      var row = row
      row.mask()
      return row
    }
    for index in tables.quality.indices { tables.quality[index].unknownBadge = 0 }
    return tables
  }

  private mutating func withhold(_ figures: Summary.Withheld) {
    tables.summary.withheld.formUnion(figures)
    if figures.contains(.attendees) { tables.summary.attendees = 0 }
    if figures.contains(.countries) { tables.summary.countries = 0 }
    if figures.contains(.cities) { tables.summary.cities = 0 }
    if figures.contains(.companies) { tables.summary.companies = 0 }
    if figures.contains(.foreign) {
      tables.summary.foreignVisitors = 0
      tables.summary.visitorsWithCountry = 0
    }
    if figures.contains(.unknownBadges) {
      tables.summary.unknownBadges = 0
      for index in tables.quality.indices { tables.quality[index].unknownBadge = 0 }
    }
    let participation = tables.participation
    tables.participation = participation.withholding(
      attendees: figures.contains(.attendees), exhibitors: figures.contains(.exhibitors))
  }

  private static func without<Row>(_ indices: Set<Int>, _ rows: [Row]) -> [Row] {
    guard !indices.isEmpty else { return rows }
    return rows.enumerated().filter { !indices.contains($0.offset) }.map(\.element)
  }

  private static func hiddenLast<Row>(
    _ rows: [Row], _ counts: KeyPath<Row, GroupCounts>, name: (Row) -> [String]
  ) -> [Row] {
    let hidden = rows.filter { $0[keyPath: counts].withheld.contains(.attendance) }
    guard !hidden.isEmpty else { return rows }
    return rows.filter { !$0[keyPath: counts].withheld.contains(.attendance) }
      + hidden.map { (row: $0, name: name($0)) }
      .sorted { $0.name.lexicographicallyPrecedes($1.name, by: ScalarOrder.precedes) }
      .map(\.row)
  }
}

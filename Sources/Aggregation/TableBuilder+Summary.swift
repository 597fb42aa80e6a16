internal import Attendance
internal import AttendanceStore
internal import Normalization

extension TableBuilder {
  func summary(
    days: [DayRow], countries: [CountryRow], cities: [CityRow], companies: [CompanyRow]
  ) -> Summary {
    let all = countries.reduce(into: GroupCounts()) { $0.add($1.counts) }
    let known = countries.filter { $0.code != CountryCode.unknown.text }
    let dwell = visits.days.reduce(into: DwellHistogram()) { $0.add($1.dwell) }
    var summary = Summary()
    summary.registered = all.registered
    summary.noShows = all.noShows
    summary.attendees = people.snapshot.registrations.indices.count { attended($0) }
    summary.visitors = all.visitors
    summary.visits = all.visits
    summary.countedScans = badges.countedScans
    summary.countries = known.count { $0.counts.visitors > 0 }
    summary.cities = cities.count { !$0.key.isEmpty && $0.counts.visitors > 0 }
    summary.companies = companies.count { !$0.key.isEmpty && $0.counts.visitors > 0 }
    summary.visitorsWithCountry = known.reduce(0) { $0 + $1.counts.visitors }
    summary.foreignVisitors = known.filter { !edition.hostCountries.contains($0.code) }
      .reduce(0) { $0 + $1.counts.visitors }
    summary.unknownBadges = unknownBadges
    summary.peakDay =
      days.filter { $0.visitors > 0 }
      .min { ($1.visitors, $0.day.date) < ($0.visitors, $1.day.date) }?.day.date
    summary.peakHour =
      visits.days.compactMap(\.peakHour)
      .min { ($1.visitors, $0.hour.instant) < ($0.visitors, $1.hour.instant) }?.hour
    summary.medianDwell = dwell.median
    summary.visitsWithDwell = dwell.total
    return summary
  }

  var participation: Participation {
    var countries: Set<Int32> = []
    var companies: Set<Int32> = []
    var citiesAndInstitutes: Set<Int32> = []
    var (participants, exhibitors, foreign, withCountry) = (0, 0, 0, 0)
    for (index, registration) in people.snapshot.registrations.enumerated() where attended(index) {
      participants += 1
      let country = people.names.countries[Int(people.names.countryOf[index])]
      if country != .unknown { countries.insert(people.names.countryOf[index]) }
      let participantClass = people.classes[index]
      if participantClass == .exhibitor {
        exhibitors += 1
        if country != .unknown { withCountry += 1 }
        if country != .unknown, !edition.hostCountries.contains(country.text) { foreign += 1 }
      }
      guard [.exhibitor, .delegate].contains(participantClass) else { continue }
      let company = people.names.companyOf[index]
      guard !people.names.companies[Int(company)].key.isEmpty else { continue }
      let text = MatchKey.of(people.snapshot.texts[registration.organizationType])
      switch OrganizationType(rawValue: text) {
      case .company: companies.insert(company)
      case .city, .institute: citiesAndInstitutes.insert(company)
      case .other, nil: break
      }
    }
    return Participation(
      participants: participants, countries: countries.count,
      citiesAndInstitutes: citiesAndInstitutes.count, companies: companies.count,
      exhibitors: exhibitors, foreignExhibitors: foreign, exhibitorsWithCountry: withCountry)
  }
}

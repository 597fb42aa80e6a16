internal import Attendance
internal import AttendanceStore
internal import Normalization

extension TableBuilder {
  func summary(
    days: [DayRow], countries: [CountryRow], cities: [CityRow], companies: [CompanyRow]
  ) -> Summary {
    let all = countries.reduce(into: GroupCounts()) { $0.add($1.counts) }
    let known = countries.filter { $0.code != CountryCode.unknown.text }
    let dwell = counts.days.reduce(into: DwellHistogram()) { $0.add($1.dwell) }
    var summary = Summary()
    summary.registered = all.registered
    summary.noShows = all.noShows
    summary.attendees = attendees
    summary.visitors = all.visitors
    summary.visits = all.visits
    summary.countedScans = counts.countedScans
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
      counts.days.compactMap(\.peakHour)
      .min { ($1.visitors, $0.hour.instant) < ($0.visitors, $1.hour.instant) }?.hour
    summary.medianDwell = dwell.median
    summary.visitsWithDwell = dwell.total
    return summary
  }

  var participation: Participation {
    let places = people.names.places
    var countries = [Bool](repeating: false, count: places.countries.count)
    var (exhibitors, foreign, withCountry) = (0, 0, 0)
    for (place, tally) in registrations.places.enumerated() {
      exhibitors += tally.exhibitors
      let country = places.countries[places.countryOfPlace[place]]
      guard country != .unknown else { continue }
      if tally.attended > 0 { countries[places.countryOfPlace[place]] = true }
      withCountry += tally.exhibitors
      if !edition.hostCountries.contains(country.text) { foreign += tally.exhibitors }
    }
    let organizations = organizationsOfCompany
    return Participation(
      participants: attendees, countries: countries.count { $0 },
      citiesAndInstitutes: organizations.count { $0.contains(.cityOrInstitute) },
      companies: organizations.count { $0.contains(.company) },
      exhibitors: exhibitors, foreignExhibitors: foreign, exhibitorsWithCountry: withCountry)
  }

  /// The kinds of organisation that each company's exhibitors and delegates are; none for those who
  /// name no company.
  private var organizationsOfCompany: [RegistrationTally.Organizations] {
    let companies = people.names.companies
    var sums = [RegistrationTally.Organizations](
      repeating: [], count: companies.all.count)
    for (kinds, company) in zip(registrations.organizationsOfCompany, companies.companyOfText)
    where !kinds.isEmpty && !companies.all[company].key.isEmpty {
      sums[company].formUnion(kinds)
    }
    return sums
  }
}

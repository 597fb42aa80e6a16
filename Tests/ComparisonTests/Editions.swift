@testable import Aggregation
import Attendance

/// Editions of nothing but what a comparison looks at.
enum Editions {
  static func date(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
  }

  static func day(_ iso: String, _ opens: String?, _ closes: String?) -> EventDay {
    EventDay(
      date: date(iso), opens: opens.flatMap(TimeOfDay.init(text:)),
      closes: closes.flatMap(TimeOfDay.init(text:)))
  }

  static func edition(
    id: String = "x", series: String? = "s", venue: String? = "COEX",
    hosts: [String] = ["KR"], zone: ZoneOffsets = .utc, starts: TimeOfDay = .midnight,
    days: [EventDay] = [day("2024-10-10", "10:00", "18:00")]
  ) -> Edition {
    Edition(
      id: id, series: series, name: id, venue: venue, hostCountries: hosts,
      dayRule: EventDayRule(zone: zone, dayStartsAt: starts), days: days)
  }

  static func rows(_ days: [(date: String, visitors: Int)]) -> [DayRow] {
    days.enumerated().map { index, day in
      DayRow(
        day: EventDay(date: date(day.date)), number: index + 1, visitors: day.visitors,
        firstTimeVisitors: 0, scans: 0, entries: 0, exits: 0, peakHour: nil, medianDwell: nil)
    }
  }

  static func tables(
    _ edition: Edition = edition(), profile: CountingProfile = .iso, unit: CountingUnit = .badge,
    summary: Summary = Summary(), visitors: Int? = nil, days: [DayRow] = [],
    countries: [(String, String, Int)] = [], cities: [(String, String, String, Int)] = [],
    companies: [(String, String, Int)] = [],
    categories: [(String, ParticipantClass)] = []
  ) -> AttendanceTables {
    var summary = summary
    if let visitors { summary.visitors = visitors }
    return AttendanceTables(
      edition: edition, profile: profile, unit: unit, summary: summary,
      participation: Participation(
        participants: 0, countries: 0, citiesAndInstitutes: 0, companies: 0, exhibitors: 0,
        foreignExhibitors: 0, exhibitorsWithCountry: 0),
      days: days, hours: [],
      countries: countries.map {
        CountryRow(code: $0.0, name: $0.1, counts: GroupCounts(registered: 9, visitors: $0.2))
      },
      cities: cities.map {
        CityRow(
          countryCode: $0.0, key: $0.1, name: $0.2,
          counts: GroupCounts(registered: 9, visitors: $0.3))
      },
      companies: companies.map {
        CompanyRow(key: $0.0, name: $0.1, counts: GroupCounts(registered: 9, visitors: $0.2))
      },
      categories: categories.map {
        CategoryRow(
          category: $0.0, participantClass: $0.1, countedAsVisitor: profile.counts($0.1),
          registered: 1, attended: 0, visits: 0)
      },
      points: [], bridge: [], quality: [], rejects: [])
  }

  static func persons(_ numbers: [UInt8], key: String = "k") -> VisitorPersons {
    VisitorPersons(
      keyID: key,
      digests: numbers.compactMap { PersonDigest(bytes: [UInt8](repeating: $0, count: 32)) })
  }
}

internal import Attendance
internal import AttendanceStore
internal import Normalization

/// Makes tables of what was counted.
struct TableBuilder {
  let edition: Edition
  let rules: CountingRules
  let points: [String: PointKind]
  let people: People
  let badges: BadgeCounter
  let visits: VisitCounter

  func build(quality: [QualityRow], rejects: [RejectReasonRow]) -> AttendanceTables {
    let days = dayRows
    let countries = countryRows
    let cities = cityRows
    let companies = companyRows
    return AttendanceTables(
      edition: edition, profile: rules.profile, unit: rules.unit,
      summary: summary(
        days: days, countries: countries, cities: cities, companies: companies),
      participation: participation, days: days, hours: hourRows, countries: countries,
      cities: cities, companies: companies, categories: categoryRows, points: pointRows,
      bridge: bridgeRows, quality: quality, rejects: rejects)
  }

  /// Whether a registration's badge has a counted scan.
  func attended(_ registration: Int) -> Bool {
    badges.daysAttended[Int(people.snapshot.registrations[registration].badge)] > 0
  }

  private var dayRows: [DayRow] {
    zip(edition.days, visits.days).enumerated().map { index, pair in
      let (day, count) = pair
      return DayRow(
        day: day, number: index + 1, visitors: count.tally.visitors,
        firstTimeVisitors: count.firstTimeVisitors, scans: count.tally.scans,
        entries: count.tally.entries, exits: count.tally.exits, peakHour: count.peakHour?.hour,
        medianDwell: count.dwell.median)
    }
  }

  private var hourRows: [HourRow] {
    visits.days.flatMap { day in
      day.hours.enumerated().filter { $0.element.scans > 0 }.map { hour, tally in
        HourRow(
          date: day.clock.date, hour: hour, visitors: tally.visitors, scans: tally.scans,
          entries: tally.entries, exits: tally.exits)
      }
    }
  }

  private var pointRows: [PointRow] {
    zip(people.snapshot.points, visits.points).filter { $0.1.scans > 0 }.map { name, tally in
      PointRow(
        point: name, kind: points[name] ?? .gate, visitors: tally.visitors,
        visits: tally.visits, scans: tally.scans, entries: tally.entries, exits: tally.exits)
    }
    .sorted { ScalarOrder.precedes($0.point, $1.point) }
  }
}

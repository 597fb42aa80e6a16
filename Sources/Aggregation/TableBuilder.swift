package import Attendance
internal import AttendanceStore
internal import Normalization

/// Makes tables of what was counted.
package struct TableBuilder {
  let edition: Edition
  let rules: CountingRules
  let points: [String: PointKind]
  let people: People
  let counts: VisitCounts
  let registrations: RegistrationTally

  package init(
    edition: Edition, rules: CountingRules, points: [String: PointKind], people: People,
    counts: VisitCounts
  ) {
    self.edition = edition
    self.rules = rules
    self.points = points
    self.people = people
    self.counts = counts
    registrations = RegistrationTally(people, counts)
  }

  package func build(quality: [QualityRow], rejects: [RejectReasonRow]) -> AttendanceTables {
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

  private var dayRows: [DayRow] {
    zip(edition.days, counts.days).enumerated().map { index, pair in
      let (day, count) = pair
      let tally = count.tally
      return DayRow(
        day: day, number: index + 1, visitors: tally.visitors,
        firstTimeVisitors: count.firstTimeVisitors, scans: tally.scans,
        entries: tally.entries, exits: tally.exits, peakHour: count.peakHour?.hour,
        medianDwell: count.dwell.median, visitsWithDwell: count.dwell.total)
    }
  }

  private var hourRows: [HourRow] {
    counts.days.flatMap { day in
      day.hours.enumerated().filter { $0.element.scans > 0 }.map { hour, tally in
        HourRow(
          date: day.clock.date, hour: hour, visitors: tally.visitors, scans: tally.scans,
          entries: tally.entries, exits: tally.exits)
      }
    }
  }

  private var pointRows: [PointRow] {
    zip(people.points, counts.points.tallies).filter { $0.1.scans > 0 }.map { name, tally in
      PointRow(
        point: name, kind: points[name] ?? .gate, visitors: tally.visitors,
        visits: tally.visits, scans: tally.scans, entries: tally.entries, exits: tally.exits)
    }
    .sorted { ScalarOrder.precedes($0.point, $1.point) }
  }
}

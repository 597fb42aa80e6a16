import Attendance
import Normalization
import Testing

@testable import Aggregation

@Suite("Counting a show by hand")
struct AttendanceCounterTests {
  private static let rules = CountingRules(categories: [
    "Visitor": .visitor, "Buyer": .visitor, "Exhibitor": .exhibitor, "Crew": .staff,
    "Press": .press, "Delegation": .delegate,
  ])

  private static func show() throws -> Show {
    let show = try Show(rules: rules)
    show.points = ["Stage": .session, "South": .session]
    show.register("A1", "Visitor", country: "KR", city: "Seoul", company: "ACME")
    show.register("A2", "Visitor", country: "Germany", city: "Berlin", company: "Acme GmbH")
    show.register("A3", "Visitor", country: "한국", city: " SEOUL ")
    show.register("A4", "Visitor", country: "Atlantis", city: "N/A", company: "none")
    show.register("A5", "Visitor", country: "FR", city: "Paris", company: "Louvre")
    show.register("A6", "Buyer", country: "KOR", city: "Seoul", company: "ACME")
    show.register("D1", "Delegation", country: "JP", city: "Tokyo", company: "Tokyo", kind: "City")
    show.register("E1", "Exhibitor", country: "DE", city: "Munich", company: "BMW", kind: "company")
    show.register("P1", "Press", country: "US", city: "New York", company: "Times")
    show.register("S1", "Crew", country: "KR")
    try show.scan("A1", "10T09:00:00", "North", .entry)
    try show.scan("A1", "10T12:00:00", "North", .exit)
    try show.scan("A2", "10T09:30:00", "North", .entry)
    try show.scan("A3", "10T10:00:00", "South", .entry)
    try show.scan("A3", "10T10:01:01", "South", .exit)
    try show.scan("A1", "11T10:00:00", "North", .entry)
    try show.scan("A1", "11T10:00:00", "South", .entry)
    try show.scan("A4", "11T23:59:59", "North", .entry)
    try show.scan("E1", "11T09:00:00", "Stage", .entry)
    try show.scan("S1", "11T08:00:00", "Stage")
    try show.scan("U1", "11T09:00:00", "Stage")
    try show.scan("U1", "11T09:10:00", "Stage")
    try show.scan("D1", "12T09:00:00", "North", .entry)
    try show.scan("D1", "12T17:00:00", "North", .exit)
    // Nobody's attendance: the edition ended on the day before.
    try show.scan("A2", "13T10:00:00")
    try show.scan("A6", "13T10:00:00")
    return show
  }

  private func hour(_ text: String) throws -> LocalHour {
    LocalHour(instant: try instant(text), offset: 32_400)
  }

  @Test("gives its summary")
  func summary() throws {
    let summary = try Self.show().count().tables.summary
    #expect(summary.registered == 7)
    #expect(summary.attendees == 7)
    #expect(summary.visitors == 5)
    #expect(summary.visits == 6)
    #expect(summary.countedScans == 14)
    #expect(summary.countries == 3)
    #expect(summary.cities == 3)
    #expect(summary.companies == 2)
    #expect(summary.foreignVisitors == 2)
    #expect(summary.visitorsWithCountry == 4)
    #expect(summary.noShows == 2)
    #expect(summary.unknownBadges == 1)
    #expect(summary.peakDay?.description == "2024-10-10")
    #expect(summary.peakHour == (try hour("2024-10-10T00:00:00Z")))
    #expect(summary.medianDwell == Dwell(halfSeconds: 10_861))
    #expect(summary.visitsWithDwell == 4)
    #expect(summary.foreignShare == Ratio(1, of: 2))
    #expect(summary.noShowRate == Ratio(2, of: 7))
    #expect(summary.visitsPerVisitor == Ratio(6, of: 5))
    #expect(summary.dwellCoverage == Ratio(4, of: 6))
  }

  @Test("gives its days")
  func days() throws {
    let days = try Self.show().count().tables.days
    let peaks = ["2024-10-10T00:00:00Z", "2024-10-11T01:00:00Z", "2024-10-12T00:00:00Z"]
    let expected = try [
      (3, 3, 5, 3, 2, 10_861, 2), (2, 1, 3, 3, 0, 0, 1), (1, 1, 2, 1, 1, 57_600, 1),
    ].enumerated().map { index, row in
      DayRow(
        day: EventDay(date: CalendarDate(dayNumber: 20_006 + index)), number: index + 1,
        visitors: row.0, firstTimeVisitors: row.1, scans: row.2, entries: row.3, exits: row.4,
        peakHour: try hour(peaks[index]), medianDwell: Dwell(halfSeconds: row.5),
        visitsWithDwell: row.6)
    }
    #expect(days == expected)
  }

  @Test("gives its hours")
  func hours() throws {
    let hours = try Self.show().count().tables.hours.map { row in
      [
        row.date.components.day, row.hour, row.visitors, row.scans, row.entries, row.exits,
      ]
    }
    #expect(
      hours == [
        [10, 9, 2, 2, 2, 0], [10, 10, 1, 2, 1, 1], [10, 12, 1, 1, 0, 1], [11, 10, 1, 2, 2, 0],
        [11, 23, 1, 1, 1, 0], [12, 9, 1, 1, 1, 0], [12, 17, 1, 1, 0, 1],
      ])
  }

  @Test("gives its countries, cities and companies")
  func groups() throws {
    let tables = try Self.show().count().tables
    #expect(
      tables.countries == [
        CountryRow(code: "KR", name: "South Korea", counts: GroupCounts(3, 2, 3, 1)),
        CountryRow(code: "DE", name: "Germany", counts: GroupCounts(1, 1, 1, 0)),
        CountryRow(code: "JP", name: "Japan", counts: GroupCounts(1, 1, 1, 0)),
        CountryRow(code: "ZZ", name: "Unknown", counts: GroupCounts(1, 1, 1, 0)),
        CountryRow(code: "FR", name: "France", counts: GroupCounts(1, 0, 0, 1)),
      ])
    #expect(
      tables.cities == [
        CityRow(countryCode: "KR", key: "seoul", name: "Seoul", counts: GroupCounts(3, 2, 3, 1)),
        CityRow(countryCode: "DE", key: "berlin", name: "Berlin", counts: GroupCounts(1, 1, 1, 0)),
        CityRow(countryCode: "JP", key: "tokyo", name: "Tokyo", counts: GroupCounts(1, 1, 1, 0)),
        CityRow(countryCode: "ZZ", key: "", name: "", counts: GroupCounts(1, 1, 1, 0)),
        CityRow(countryCode: "FR", key: "paris", name: "Paris", counts: GroupCounts(1, 0, 0, 1)),
      ])
    #expect(
      tables.companies == [
        CompanyRow(key: "", name: "", counts: GroupCounts(2, 2, 2, 0)),
        CompanyRow(key: "acme", name: "ACME", counts: GroupCounts(3, 2, 3, 1)),
        CompanyRow(key: "tokyo", name: "Tokyo", counts: GroupCounts(1, 1, 1, 0)),
        CompanyRow(key: "louvre", name: "Louvre", counts: GroupCounts(1, 0, 0, 1)),
      ])
    #expect(tables.countries[0].counts.noShowRate == Ratio(1, of: 3))
  }

  @Test("gives its categories, in the source's words")
  func categories() throws {
    func row(
      _ category: String, _ participantClass: ParticipantClass, _ isCounted: Bool,
      _ counts: (Int, Int, Int)
    ) -> CategoryRow {
      CategoryRow(
        category: category, participantClass: participantClass, countedAsVisitor: isCounted,
        registered: counts.0, attended: counts.1, visits: counts.2)
    }
    #expect(
      try Self.show().count().tables.categories == [
        row("Buyer", .visitor, true, (1, 0, 0)), row("Crew", .staff, false, (1, 1, 1)),
        row("Delegation", .delegate, true, (1, 1, 1)),
        row("Exhibitor", .exhibitor, false, (1, 1, 1)), row("Press", .press, false, (1, 0, 0)),
        row("Visitor", .visitor, true, (5, 4, 5)),
      ])
  }

  @Test("gives its points, but those that no visitor came by")
  func points() throws {
    #expect(
      try Self.show().count().tables.points == [
        PointRow(
          point: "North", kind: .gate, visitors: 4, visits: 5, scans: 7, entries: 5, exits: 2),
        PointRow(
          point: "South", kind: .session, visitors: 2, visits: 2, scans: 3, entries: 2, exits: 1),
      ])
  }

  @Test("gives its bridge from badges scanned down to visitors")
  func bridge() throws {
    #expect(
      try Self.show().count().tables.bridge == [
        BridgeRow(step: .scanned, badges: 8), BridgeRow(step: .unknown, badges: 1),
        BridgeRow(step: .notCounted(.exhibitor), badges: 1),
        BridgeRow(step: .notCounted(.staff), badges: 1), BridgeRow(step: .visitors, badges: 5),
      ])
  }

  @Test("gives who took part, whatever the profile")
  func participation() throws {
    let participation = try Self.show().count().tables.participation
    #expect(
      participation
        == Participation(
          participants: 7, countries: 3, citiesAndInstitutes: 1, companies: 1, exhibitors: 1,
          foreignExhibitors: 1, exhibitorsWithCountry: 1))
  }

  @Test("gives its files, with what their scans are worth today")
  func quality() throws {
    let quality = try Self.show().count().tables.quality
    #expect(quality.count { $0.kind == "registrations" } == 10)
    #expect(
      quality.filter { $0.kind == "scans" } == [
        QualityRow(
          kind: "scans", file: "scans.csv", rows: 16, accepted: 16, duplicate: 0, refused: 0,
          rejected: 0, outsideEdition: 2, unknownBadge: 2)
      ])
  }

  @Test(
    "counts the classes of its profile",
    arguments: [
      (CountingProfile.iso, 5, 7), (.abc, 5, 8),
      (.custom(headline: .visitors, visitorClasses: [.exhibitor, .staff]), 2, 2),
      (.custom(headline: .visitors, visitorClasses: []), 0, 0),
    ])
  func profiles(_ profile: CountingProfile, _ visitors: Int, _ registered: Int) throws {
    let show = try Self.show()
    show.rules = CountingRules(profile: profile, categories: Self.rules.categories)
    let tables = try show.count().tables
    #expect(tables.summary.visitors == visitors)
    #expect(tables.summary.registered == registered)
    #expect(tables.summary.attendees == 7)
    #expect(tables.summary.countedScans == 14)
    #expect(tables.bridge.last == BridgeRow(step: .visitors, badges: visitors))
    #expect(tables.participation.participants == 7)
  }

  @Test("names a category that is no longer mapped")
  func unmapped() throws {
    let show = try Self.show()
    show.register("X1", "Jury")
    #expect(throws: CountingProblem.unmappedCategory("Jury")) { try show.count() }
  }

  @Test("says nothing about what nobody did")
  func empty() throws {
    let tables = try Show().count().tables
    #expect(tables.days.map(\.visitors) == [0, 0, 0])
    #expect(tables.days.allSatisfy { $0.peakHour == nil && $0.medianDwell == nil })
    #expect(tables.hours.isEmpty && tables.countries.isEmpty && tables.points.isEmpty)
    #expect(tables.summary.peakDay == nil && tables.summary.peakHour == nil)
    #expect(tables.summary.medianDwell == nil && tables.summary.foreignShare == nil)
    #expect(tables.bridge.map(\.badges) == [0, 0, 0])
  }
}

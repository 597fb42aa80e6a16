@testable import Aggregation
import Attendance
import Comparison
import Testing

@testable import Reporting

@Suite("Wording of comparability")
struct ComparabilityTextTests {
  @Test(
    "tells what differs",
    arguments: [
      (ComparabilityFinding.dayCount(previous: 1, current: 3), "Number of days: 1 day / 3 days"),
      (
        .weekdays(
          previous: [.thursday, .friday, .saturday], current: [.tuesday, .wednesday, .thursday]),
        "Weekdays: Thu to Sat / Tue to Thu"
      ),
      (
        .weekdays(
          previous: [.saturday, .sunday, .monday], current: [.monday, .wednesday, .friday]),
        "Weekdays: Sat to Mon / Mon, Wed, Fri"
      ),
      (
        .weekdays(previous: [], current: Weekday.allCases + Weekday.allCases),
        "Weekdays: – / 14 days from Mon"
      ),
      (.openingTime(previous: 1_410, current: nil), "Opening hours in all: 23 h 30 / –"),
      (
        .openingTimeOfDay(number: 3, previous: 420, current: 480),
        "Opening hours of day 3: 7 h / 8 h"
      ),
      (
        .profile(previous: .abc, current: .fkm),
        "Counting profile: `abc`: visitor, press and delegate; headline visitors"
          + " / `fkm`: visitor and delegate; headline visits"
      ),
      (.unit(previous: .badge, current: .person), "Counting unit: badge / person"),
      (.venue(previous: "A|B", current: nil), #"Venue: A\|B / –"#),
      (
        .categoryClass(
          category: "VIP*", previous: .press, current: .visitor, movesVisitors: true),
        #"Class of category 'VIP\*': press / visitor"#
      ),
      (
        .categories(onlyPrevious: ["", "a"], onlyCurrent: []),
        "Categories that only one has: (none), a / –"
      ),
      (.timeZone(previous: "UTC", current: "Asia/Seoul"), "Time zone: UTC / Asia/Seoul"),
      (.hostCountries(previous: ["KR", "JP"], current: []), "Host countries: KR, JP / –"),
      (.series(previous: "a", current: "b"), "Series: a / b"),
    ])
  func rows(_ finding: ComparabilityFinding, _ text: String) {
    let row = ComparabilityText.row(finding)
    #expect("\(row.subject): \(row.previous) / \(row.current)" == text)
    #expect(!row.meaning.isEmpty)
  }

  @Test("gives the reasons of the verdict in one sentence")
  func verdict() {
    let previous = Fixtures.edition2024()
    let renamed = Edition(
      id: "x", series: "other", name: "X", venue: "COEX, Seoul", hostCountries: ["KR"],
      dayRule: previous.edition.dayRule, days: previous.edition.days)
    let current = Fixtures.edition2024(profile: .abc, edition: renamed)
    #expect(
      ComparabilityText.verdict(Comparability(previous: previous, current: current))
        == "**The two editions are not comparable.** They do not count the same people: they"
        + " differ in counting profile and series.")
  }

  struct Period: Sendable {
    let previous: [String]
    let current: [String]
    var closes = "18:00"
    let start: String
  }

  @Test(
    "lets only days of the same weekday be compared",
    arguments: [
      Period(
        previous: ["2024-10-10", "2024-10-11"], current: ["2025-10-01", "2025-10-02"],
        start: "**The two editions are comparable only on the weekday that both have**: Thursday."
          + " Their totals rest on different ground: they differ in weekdays."),
      Period(
        previous: ["2024-10-10", "2024-10-11"],
        current: ["2025-10-02", "2025-10-03", "2025-10-04"],
        start: "**The two editions are comparable only on the weekdays that both have**: Thursday"
          + " and Friday. Their totals"),
      Period(
        previous: ["2024-10-10"], current: ["2025-10-01"],
        start: "**The two editions are comparable neither in total nor by day**: no weekday is in"
          + " both. Their totals"),
      Period(
        previous: ["2024-10-10"], current: ["2025-10-02"], closes: "17:00",
        start: "**The two editions are comparable day by day only.** Their totals rest on different"
          + " ground: they differ in opening hours in all."),
    ])
  func weekdays(_ period: Period) {
    func tables(_ dates: [String], closes: String) -> AttendanceTables {
      let base = Fixtures.edition2024().edition
      return Fixtures.edition2024(
        edition: Edition(
          id: "x", series: base.series, name: "X", venue: base.venue,
          hostCountries: base.hostCountries, dayRule: base.dayRule,
          days: dates.map { Fixtures.day($0, closes: closes) }))
    }
    let comparability = Comparability(
      previous: tables(period.previous, closes: "18:00"),
      current: tables(period.current, closes: period.closes))
    #expect(ComparabilityText.verdict(comparability).hasPrefix(period.start))
  }

  @Test("tells of opening hours where the weekday that both have is open longer in one")
  func openingHours() {
    let base = Fixtures.edition2025()
    let shorter = base.days.map { row in
      DayRow(
        day: Fixtures.day(row.day.date.description, closes: "17:00"), number: row.number,
        visitors: row.visitors, firstTimeVisitors: row.firstTimeVisitors, scans: row.scans,
        entries: 0, exits: 0, peakHour: nil, medianDwell: nil)
    }
    let headline = ComparisonHeadline.markdown(
      EditionComparison(
        current: Fixtures.edition2024(edition: base.edition, days: shorter),
        previous: Fixtures.edition2024()))
    #expect(
      headline.hasSuffix(
        " On the one weekday that both have, Thursday, it had 33 visits against 30: +3 (+10.0%),"
          + " with doors open 7 h against 8 h."))
  }

  @Test("draws no conclusion from figures that do not compare")
  func noHeadline() {
    let comparison = EditionComparison(
      current: Fixtures.edition2024(profile: .abc), previous: Fixtures.edition2024())
    #expect(
      ComparisonHeadline.markdown(comparison)
        == "The editions differ in counting profile, so the figures below stand beside each other"
        + " for information only.")
  }

  @Test(
    "says why visitors can't be linked",
    arguments: [
      (VisitorPersons?.none, VisitorPersons?.none, "neither edition's"),
      (Fixtures.persons(0..<2), nil, "the current edition's"),
      (nil, Fixtures.persons(0..<2), "the previous edition's"),
      (
        Fixtures.persons(0..<2, key: "a"), Fixtures.persons(0..<2, key: "b"),
        "different secret keys"
      ),
    ])
  func obstacles(_ previous: VisitorPersons?, _ current: VisitorPersons?, _ words: String) {
    let returning = EditionComparison(
      current: Fixtures.edition2025(), currentPersons: current,
      previous: Fixtures.edition2024(), previousPersons: previous
    ).returning
    let text = ReturningSection.markdown(returning)
    #expect(text.hasPrefix("Not available: ") && text.contains(words))
  }

  @Test("sums up the opening hours of a season")
  func season() {
    func season(closes: String) -> AttendanceTables {
      let days = (0..<8).map { offset in
        EventDay(
          date: Fixtures.date("2024-10-10").adding(days: offset),
          opens: TimeOfDay(text: "10:00"), closes: TimeOfDay(text: closes))
      }
      return Fixtures.edition2024(
        edition: Edition(
          id: "x", name: "X", dayRule: Fixtures.edition2024().edition.dayRule, days: days))
    }
    let comparison = EditionComparison(
      current: season(closes: "18:00"), previous: season(closes: "17:00"))
    #expect(
      ComparabilitySection.markdown(comparison).split(separator: "\n").suffix(2) == [
        "| Opening hours in all | 56 h | 64 h | longer hours let more people in |",
        "| Opening hours of single days | | | 8 days were open longer or shorter |",
      ])
  }
}

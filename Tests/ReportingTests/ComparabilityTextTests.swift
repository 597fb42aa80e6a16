import Aggregation
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

  @Test("draws no conclusion from figures that do not compare")
  func noHeadline() {
    let comparison = EditionComparison(
      current: Fixtures.edition2024(profile: .abc), previous: Fixtures.edition2024())
    #expect(
      ComparisonHeadline.markdown(comparison)
        == "The figures below stand beside each other for information only.")
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

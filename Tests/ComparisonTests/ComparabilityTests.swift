import Aggregation
import Attendance
import Comparison
import Testing

@Suite("Comparability")
struct ComparabilityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let previous: AttendanceTables
    let current: AttendanceTables
    let findings: [ComparabilityFinding]
    let verdict: Comparability.Verdict

    init(
      _ name: String, _ previous: AttendanceTables, _ current: AttendanceTables,
      _ findings: [ComparabilityFinding], _ verdict: Comparability.Verdict
    ) {
      testDescription = name
      self.previous = previous
      self.current = current
      self.findings = findings
      self.verdict = verdict
    }
  }

  private static func edition(_ days: [(String, String?, String?)]) -> AttendanceTables {
    Editions.tables(
      Editions.edition(days: days.map { Editions.day($0.0, $0.1, $0.2) }))
  }

  static let cases: [Case] = {
    let base = Editions.tables()
    let press = CountingProfile.custom(headline: .visitors, visitorClasses: [.visitor, .press])
    let seoul = ZoneOffsets(identifier: "Asia/Seoul", around: Editions.date("2024-10-10")) ?? .utc
    let four = TimeOfDay(text: "04:00") ?? .midnight
    return [
      Case("nothing", base, base, [], .comparable),
      Case(
        "Thursday to Saturday against Tuesday to Thursday, a shorter last day",
        edition([
          ("2024-10-10", "10:00", "18:00"), ("2024-10-11", "10:00", "18:00"),
          ("2024-10-12", "10:00", "17:00"),
        ]),
        edition([
          ("2025-09-30", "10:00", "18:00"), ("2025-10-01", "10:00", "18:00"),
          ("2025-10-02", "10:00", "18:00"),
        ]),
        [
          .weekdays(
            previous: [.thursday, .friday, .saturday],
            current: [.tuesday, .wednesday, .thursday]),
          .openingTime(previous: 23 * 60, current: 24 * 60),
          .openingTimeOfDay(number: 3, previous: 7 * 60, current: 8 * 60),
        ],
        .dayByDayOnly),
      Case(
        "one day more", edition([("2024-10-10", nil, nil)]),
        edition([("2024-10-10", nil, nil), ("2024-10-11", nil, nil)]),
        [
          .dayCount(previous: 1, current: 2),
          .weekdays(previous: [.thursday], current: [.thursday, .friday]),
        ],
        .dayByDayOnly),
      Case(
        "hours that only one states", edition([("2024-10-10", nil, nil)]),
        edition([("2024-10-10", "10:00", "18:00")]),
        [
          .openingTime(previous: nil, current: 480),
          .openingTimeOfDay(number: 1, previous: nil, current: 480),
        ],
        .comparable),
      Case(
        "doors that close after midnight", edition([("2024-10-10", "18:00", "02:00")]),
        edition([("2024-10-10", "10:00", "18:00")]), [], .comparable),
      Case(
        "another headline, the same people", base, Editions.tables(profile: .fkm),
        [.profile(previous: .iso, current: .fkm)], .comparable),
      Case(
        "other people", base, Editions.tables(profile: press),
        [.profile(previous: .iso, current: press)], .notComparable),
      Case(
        "unit", base, Editions.tables(unit: .person),
        [.unit(previous: .badge, current: .person)], .notComparable),
      Case(
        "venue", base, Editions.tables(Editions.edition(venue: nil)),
        [.venue(previous: "COEX", current: nil)], .comparable),
      Case(
        "series", base, Editions.tables(Editions.edition(series: "other")),
        [.series(previous: "s", current: "other")], .notComparable),
      Case(
        "series given once", base, Editions.tables(Editions.edition(series: nil)),
        [.series(previous: "s", current: nil)], .comparable),
      Case(
        "zone and start of day", base,
        Editions.tables(Editions.edition(zone: seoul, starts: four)),
        [
          .timeZone(previous: "UTC", current: "Asia/Seoul"),
          .dayStart(previous: .midnight, current: four),
        ],
        .comparable),
      Case(
        "host countries, whatever their order",
        Editions.tables(Editions.edition(hosts: ["KR", "JP"])),
        Editions.tables(Editions.edition(hosts: ["JP", "KR"])), [], .comparable),
      Case(
        "host countries", base, Editions.tables(Editions.edition(hosts: ["JP"])),
        [.hostCountries(previous: ["KR"], current: ["JP"])], .comparable),
      Case(
        "a category that became another class of visitors",
        Editions.tables(categories: [("vip", .visitor)]),
        Editions.tables(categories: [("vip", .delegate)]),
        [
          .categoryClass(
            category: "vip", previous: .visitor, current: .delegate, movesVisitors: false)
        ],
        .comparable),
      Case(
        "a category that became visitors",
        Editions.tables(categories: [("vip", .press)]),
        Editions.tables(categories: [("vip", .visitor)]),
        [
          .categoryClass(
            category: "vip", previous: .press, current: .visitor, movesVisitors: true)
        ],
        .notComparable),
      Case(
        "categories of one edition",
        Editions.tables(categories: [("a", .visitor), ("z", .visitor), ("é", .press)]),
        Editions.tables(categories: [("a", .visitor), ("b", .visitor)]),
        [.categories(onlyPrevious: ["z", "é"], onlyCurrent: ["b"])], .comparable),
    ]
  }()

  @Test("finds what differs and judges it", arguments: cases)
  func findings(_ example: Case) {
    let comparability = Comparability(previous: example.previous, current: example.current)
    #expect(comparability.findings == example.findings)
    #expect(comparability.verdict == example.verdict)
  }

  @Test("gives only the reasons that led to the verdict")
  func reasons() {
    let comparability = Comparability(
      previous: Editions.tables(),
      current: Editions.tables(
        Editions.edition(venue: "SETEC", days: []), unit: .person))
    #expect(comparability.findings.count == 5)
    #expect(comparability.reasons == [.unit(previous: .badge, current: .person)])
  }
}

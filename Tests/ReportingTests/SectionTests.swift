@testable import Aggregation
import Attendance
import Comparison
import Testing

@testable import Reporting

@Suite("Sections")
struct SectionTests {
  static func companies(_ visitors: [Int]) -> [CompanyRow] {
    visitors.enumerated().map { index, visitors in
      CompanyRow(
        key: "c\(index)", name: "C\(index)",
        counts: GroupCounts(
          registered: visitors + 1, visitors: visitors, visits: visitors * 2, noShows: 1))
    }
  }

  @Test(
    "cut a table and still show the total",
    arguments: [
      (0, ["All others (4)", "**Total**"], ["40", "**40**"]),
      (1, ["C0", "All others (3)", "**Total**"], ["20", "20", "**40**"]),
      (3, ["C0", "C1", "C2", "All others (1)", "**Total**"], ["20", "12", "6", "2", "**40**"]),
      (4, ["C0", "C1", "C2", "C3", "**Total**"], ["20", "12", "6", "2", "**40**"]),
      (20, ["C0", "C1", "C2", "C3", "**Total**"], ["20", "12", "6", "2", "**40**"]),
    ])
  func cut(_ top: Int, _ labels: [String], _ visitors: [String]) {
    let tables = Fixtures.edition2024(companies: Self.companies([20, 12, 6, 2]))
    let cells = GroupSection.companies(tables, top: top).split(separator: "\n").dropFirst(2)
      .map { row in row.split(separator: "|").map { $0.trimmed } }
    #expect(cells.map { $0[0] } == labels)
    #expect(cells.map { $0[2] } == visitors)
  }

  @Test(
    "give those without a name no rank, and still count them",
    arguments: [
      (0, ["Unknown", "All others (3)", "**Total**"], ["30", "18", "**48**"]),
      (1, ["C0", "Unknown", "All others (2)", "**Total**"], ["10", "30", "8", "**48**"]),
      (3, ["C0", "C1", "C2", "Unknown", "**Total**"], ["10", "6", "2", "30", "**48**"]),
    ])
  func unranked(_ top: Int, _ labels: [String], _ visitors: [String]) {
    let unknown = CompanyRow(key: "", name: "", counts: GroupCounts(visitors: 30))
    let tables = Fixtures.edition2024(companies: [unknown] + Self.companies([10, 6, 2]))
    let cells = GroupSection.companies(tables, top: top).split(separator: "\n").dropFirst(2)
      .map { row in row.split(separator: "|").map { $0.trimmed } }
    #expect(cells.map { $0[0] } == labels)
    #expect(cells.map { $0[2] } == visitors)
  }

  @Test("link to the names that a comparison does not list")
  func moreNames() throws {
    let comparison = EditionComparison(
      current: Fixtures.edition2024(companies: Self.companies([9, 2, 1, 1, 5])),
      previous: Fixtures.edition2024(companies: []))
    let text = MovementSection.companies(comparison, top: 2)
    #expect(
      text.hasPrefix(
        "**5 new companies** (visitors): C0 (9), C4 (5) and"
          + " [3 more](tables/compare-by-company.csv), most with 1 visitor.\n"))
    #expect(
      MovementSection.companies(comparison, top: 4).contains(
        "and [1 more](tables/compare-by-company.csv), with 1 visitor."))
    #expect(
      MovementSection.companies(comparison, top: 5).hasPrefix(
        "**5 new companies** (visitors): C0 (9), C4 (5), C1 (2), C2 (1), C3 (1).\n"))
  }

  @Test("tell a file of nothing but other days from a stray scan")
  func strayFiles() {
    func row(_ file: String, _ accepted: Int, outside: Int) -> QualityRow {
      QualityRow(
        kind: "scans", file: file, rows: accepted, accepted: accepted, duplicate: 0, refused: 0,
        rejected: 0, outsideEdition: outside, unknownBadge: 0)
    }
    func advice(_ rows: [QualityRow]) -> String {
      var summary = Fixtures.edition2024().summary
      summary.unknownBadges = 0
      return QualitySection.advice(
        Fixtures.edition2024(summary: summary, quality: rows), pipeline: "p.yml")
    }
    let end =
      " of the edition's, and in no attendance figure. That is right for a day of set-up; if"
      + " not, check the days in the pipeline file."
    #expect(
      advice([row("setup.csv", 89, outside: 89), row("day.csv", 10, outside: 0)])
        == "- `setup.csv`: all of its 89 accepted scans are on days that are none" + end)
    #expect(
      advice([row("setup.csv", 1, outside: 1), row("day.csv", 10, outside: 1)])
        == "- `setup.csv`: its one accepted scan is on a day that is none" + end
        + "\n- 1 scan of another file lies on no day of the edition: check the days and the time"
        + " zone in the pipeline file, and the clocks of the scanners.")
    #expect(
      advice((1...7).map { row("\($0).csv", 2, outside: 2) })
        == "- `1.csv`, `2.csv`, `3.csv`, `4.csv`, `5.csv` and 2 other files: all of their 14"
        + " accepted scans are on days that are none" + end)
    #expect(advice([row("empty.csv", 0, outside: 0)]).hasPrefix("Nothing to do"))
  }

  @Test(
    "name the populations of the headline",
    arguments: [
      (
        3, 2, 1,
        ", and the countries are theirs; the cities and institutes and companies are those that"
          + " attended exhibitors and delegates stand for"
      ),
      (
        1, 0, 1,
        ", and the countries are theirs; the companies are those that attended exhibitors and"
          + " delegates stand for"
      ),
      (0, 0, 0, ""),
    ])
  func populations(_ countries: Int, _ cities: Int, _ companies: Int, _ middle: String) {
    func tables(_ participants: Int) -> AttendanceTables {
      Fixtures.edition2024(
        participation: Participation(
          participants: participants, countries: countries, citiesAndInstitutes: cities,
          companies: companies, exhibitors: 0, foreignExhibitors: 0, exhibitorsWithCountry: 0))
    }
    #expect(
      HeadlineText.populations(tables(5))
        == "Participants are registered badges with a counted scan, of any class\(middle), while the"
        + " table below counts the countries, cities and companies of visitors.")
    #expect(HeadlineText.populations(tables(0)) == nil)
  }

  @Test("add up the others' no-shows over the others' registrations")
  func othersRate() {
    let tables = Fixtures.edition2024(companies: Self.companies([20, 12, 6, 2]))
    #expect(
      GroupSection.companies(tables, top: 2).contains(
        "| All others (2) | 10 | 8 | 20.0% | 16 | 20.0% |"))
  }

  @Test(
    "leave out of the headline what is zero",
    arguments: [
      (
        20_412, 72, 155, 147,
        "20,412 participants from 72 countries, 155 cities and institutes and 147 companies."
      ),
      (1, 1, 1, 1, "1 participant from 1 country, 1 city or institute and 1 company."),
      (2, 0, 0, 3, "2 participants from 3 companies."),
      (2, 2, 0, 3, "2 participants from 2 countries and 3 companies."),
      (2, 0, 0, 0, "2 participants."),
    ])
  func headline(
    _ participants: Int, _ countries: Int, _ cities: Int, _ companies: Int, _ text: String
  ) {
    let tables = Fixtures.edition2024(
      participation: Participation(
        participants: participants, countries: countries, citiesAndInstitutes: cities,
        companies: companies, exhibitors: 0, foreignExhibitors: 0, exhibitorsWithCountry: 0))
    #expect(HeadlineText.participation(tables) == "Smart Life Week 2024 attracted " + text)
  }

  @Test("lead with visits where the profile does")
  func visitsLead() {
    #expect(
      HeadlineText.attendance(Fixtures.edition2024(profile: .fkm))
        == "Counted by the rules of FKM Germany (profile `fkm`), it had **52 visits** on 2 days,"
        + " made by 40 visitors.")
  }

  @Test("show the files with most rejected rows where not all are shown")
  func worstFiles() {
    let quality = [(0, "a"), (0, "b"), (7, "c")].map { rejected, file in
      QualityRow(
        kind: "scans", file: file, rows: 10, accepted: 10 - rejected, duplicate: 0, refused: 0,
        rejected: rejected, outsideEdition: 0, unknownBadge: 0)
    }
    #expect(
      QualitySection.files(Fixtures.edition2024(quality: quality), top: 2)
        .split(separator: "\n").dropFirst(2).prefix(4).map(String.init) == [
          "| scans | c | 10 | 3 | 0 | 0 | 7 | 0 | 0 |",
          "| scans | a | 10 | 10 | 0 | 0 | 0 | 0 | 0 |",
          "| | All others (1) | 10 | 10 | 0 | 0 | 0 | 0 | 0 |",
          "| | **Total** | **30** | **23** | **0** | **0** | **7** | **0** | **0** |",
        ])
    #expect(
      QualitySection.files(Fixtures.edition2024(quality: quality), top: 3)
        .contains("| scans | a | 10 | 10 | 0 | 0 | 0 | 0 | 0 |\n| scans | b |"))
  }

  @Test("say so when rows are unaccounted for")
  func unaccounted() {
    let row = QualityRow(
      kind: "scans", file: "a", rows: 10, accepted: 8, duplicate: 0, refused: 0, rejected: 1,
      outsideEdition: 0, unknownBadge: 0)
    #expect(
      QualitySection.files(Fixtures.edition2024(quality: [row]), top: 20)
        .hasSuffix("Not every row is accounted for. This is a defect in Footfall."))
  }

  @Test("say so when the days do not add up to the visits")
  func brokenDays() {
    let days = Array(Fixtures.edition2024().days.dropLast())
    #expect(
      DaysSection.markdown(Fixtures.edition2024(days: days)).hasSuffix(
        "The days do not add up to 52 visits by 40 visitors. This is a defect in Footfall."))
  }

  @Test("list the first inputs and leave the rest to run.json")
  func inputs() {
    let text = ReproduceSection.report(Fixtures.provenance, top: 1)
    #expect(text.hasSuffix("| | All others (1): [run.json](run.json) | 20,480 | 1,300 | |"))
  }

  @Test("say so when the bridge does not add up")
  func brokenBridge() {
    let bridge = [BridgeRow(step: .scanned, badges: 48), BridgeRow(step: .visitors, badges: 40)]
    #expect(
      CategoriesSection.bridge(Fixtures.edition2024(bridge: bridge)).hasSuffix(
        "It does not add up: 48 = 48, and not 40. This is a defect in Footfall."))
  }

  @Test("name each step of the bridge")
  func steps() {
    let bridge = [
      BridgeRow(step: .scanned, badges: 1_048), BridgeRow(step: .unknown, badges: 3),
      BridgeRow(step: .notCounted(.press), badges: 5), BridgeRow(step: .samePerson, badges: 1_000),
      BridgeRow(step: .visitors, badges: 40),
    ]
    let tables = Fixtures.edition2024(bridge: bridge)
    #expect(
      CategoriesSection.bridge(tables).hasSuffix(
        "It adds up: 1,048 - 3 - 5 - 1,000 = 40 visitors."))
    #expect(
      AttendanceCSV(tables: tables).all.first { $0.schema == .bridge }?.rows.map { $0[0] }
        == ["scanned", "unknown", "press", "same_person", "visitors"].map(Cell.text))
  }

  struct Origin: Sendable {
    let visitors: (foreign: Int, known: Int)
    let exhibitors: (foreign: Int, known: Int)
    let verdict: String
  }

  @Test(
    "decide on international by either threshold, exactly",
    arguments: [
      Origin(visitors: (5, 100), exhibitors: (0, 10), verdict: "**International**"),
      Origin(visitors: (4, 100), exhibitors: (1, 10), verdict: "**International**"),
      Origin(visitors: (4_999, 100_000), exhibitors: (99, 1_000), verdict: "**Not international**"),
      Origin(visitors: (0, 0), exhibitors: (1, 10), verdict: "**International**"),
      Origin(visitors: (4, 100), exhibitors: (0, 0), verdict: "**Not decided**"),
      Origin(visitors: (0, 0), exhibitors: (0, 0), verdict: "**Not decided**"),
    ])
  func international(_ origin: Origin) {
    var summary = Fixtures.edition2024().summary
    summary.foreignVisitors = origin.visitors.foreign
    summary.visitorsWithCountry = origin.visitors.known
    let tables = Fixtures.edition2024(
      participation: Participation(
        participants: 1, countries: 1, citiesAndInstitutes: 0, companies: 0,
        exhibitors: origin.exhibitors.known, foreignExhibitors: origin.exhibitors.foreign,
        exhibitorsWithCountry: origin.exhibitors.known),
      summary: summary)
    #expect(
      InternationalSection.markdown(tables, options: ReportOptions()).hasPrefix(origin.verdict))
  }

  @Test("take the thresholds from the options")
  func thresholds() {
    let options = ReportOptions(
      foreignVisitorsThreshold: .percent(17), foreignExhibitorsThreshold: .percent(1))
    let text = InternationalSection.markdown(Fixtures.edition2024(), options: options)
    #expect(text.hasPrefix("**Not international**"))
    #expect(text.contains("16.7%; threshold 17%, not reached."))
  }

  @Test("show one column for all days of a long edition")
  func longEdition() {
    let days = (0..<11).map { offset in
      DayRow(
        day: EventDay(date: Fixtures.date("2024-10-10").adding(days: offset)),
        number: offset + 1, visitors: 0, firstTimeVisitors: 0, scans: 0, entries: 0, exits: 0,
        peakHour: nil, medianDwell: nil)
    }
    #expect(
      HoursSection.markdown(Fixtures.edition2024(days: days)) == """
        | Hour | Visitors | |
        | --- | ---: | --- |
        | 11:00 | 29 | ████████████████████ |
        | 14:00 | 21 | ██████████████ |

        Visitors scanned in the hour, local time, added up over all days.
        """)
  }

  @Test("end the table of hours where the event day ends")
  func nightHours() throws {
    let base = Fixtures.edition2024()
    let noon = try #require(TimeOfDay(text: "12:00"))
    let edition = Edition(
      id: "n", name: "N", dayRule: EventDayRule(zone: .utc, dayStartsAt: noon),
      days: base.edition.days)
    let rows = HoursSection.markdown(Fixtures.edition2024(edition: edition))
      .split(separator: "\n").dropFirst(2).prefix(2)
    #expect(rows.map { String($0.prefix(7)) } == ["| 14:00", "| 11:00"])
  }

  @Test("keep hostile names inside their cells")
  func hostileNames() throws {
    let name = "<script>|*x*\n[a](b)`c`"
    let edition = Edition(
      id: "x", name: name, venue: name,
      dayRule: EventDayRule(zone: .utc), days: Fixtures.edition2024().edition.days)
    let companies = [CompanyRow(key: "x", name: name, counts: GroupCounts(visitors: 40))]
    let page = try #require(
      try Fixtures.report(
        Fixtures.edition2024(companies: companies, edition: edition),
        options: ReportOptions(status: name))["attendance.md"])
    #expect(!page.contains("<script"))
    #expect(!page.contains("x*\n[a]"))
    #expect(page.contains(#"| &lt;script&gt;\|\*x\* \[a\](b)\`c\` | 0 | 40 | 100.0% | 0 | – |"#))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

@testable import Aggregation
import Attendance
import Comparison
import Reporting

/// Small made-up editions whose figures can be added up by hand.
enum Fixtures {
  static let seoul = ZoneOffsets(identifier: "Asia/Seoul", around: date("2024-10-10")) ?? .utc

  static func date(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
  }

  /// The hour's start in Seoul.
  static func hour(_ iso: String, _ hour: Int) -> LocalHour {
    LocalHour(instant: date(iso).dayNumber * 86_400 + (hour - 9) * 3_600, offset: 9 * 3_600)
  }

  static func day(_ iso: String, closes: String = "18:00") -> EventDay {
    EventDay(date: date(iso), opens: TimeOfDay(text: "10:00"), closes: TimeOfDay(text: closes))
  }

  /// Two days, 40 visitors, 52 visits.
  static func edition2024() -> AttendanceTables {
    var summary = Summary()
    summary.registered = 50
    summary.attendees = 45
    summary.visitors = 40
    summary.visits = 52
    summary.countedScans = 1_234
    summary.countries = 2
    summary.cities = 1
    summary.companies = 2
    summary.foreignVisitors = 6
    summary.visitorsWithCountry = 36
    summary.noShows = 10
    summary.unknownBadges = 3
    summary.peakDay = date("2024-10-10")
    summary.peakHour = hour("2024-10-11", 14)
    summary.medianDwell = Dwell(halfSeconds: 2 * 11_010)
    summary.visitsWithDwell = 39
    return AttendanceTables(
      edition: Edition(
        id: "slw-2024", series: "smart-life-week", name: "Smart Life Week 2024",
        venue: "COEX, Seoul", hostCountries: ["KR"], dayRule: EventDayRule(zone: seoul),
        days: [day("2024-10-10"), day("2024-10-11", closes: "17:00")]),
      profile: .iso, unit: .badge, summary: summary,
      participation: Participation(
        participants: 45, countries: 3, citiesAndInstitutes: 1, companies: 12, exhibitors: 4,
        foreignExhibitors: 0, exhibitorsWithCountry: 4),
      days: [
        DayRow(
          day: day("2024-10-10"), number: 1, visitors: 30, firstTimeVisitors: 30, scans: 700,
          entries: 350, exits: 340, peakHour: hour("2024-10-10", 11),
          medianDwell: Dwell(halfSeconds: 2 * 11_010)),
        DayRow(
          day: day("2024-10-11", closes: "17:00"), number: 2, visitors: 22,
          firstTimeVisitors: 10, scans: 500, entries: 0, exits: 0,
          peakHour: hour("2024-10-11", 14), medianDwell: nil),
      ],
      hours: [
        HourRow(
          date: date("2024-10-10"), hour: 11, visitors: 20, scans: 700, entries: 350, exits: 340),
        HourRow(
          date: date("2024-10-11"), hour: 11, visitors: 9, scans: 100, entries: 0, exits: 0),
        HourRow(
          date: date("2024-10-11"), hour: 14, visitors: 21, scans: 400, entries: 0, exits: 0),
      ],
      countries: [
        CountryRow(
          code: "KR", name: "South Korea",
          counts: GroupCounts(registered: 38, visitors: 30, visits: 40, noShows: 8)),
        CountryRow(
          code: "US", name: "United States",
          counts: GroupCounts(registered: 7, visitors: 6, visits: 8, noShows: 1)),
        CountryRow(
          code: "ZZ", name: "Unknown",
          counts: GroupCounts(registered: 5, visitors: 4, visits: 4, noShows: 1)),
      ],
      cities: [
        CityRow(
          countryCode: "KR", key: "seoul", name: "Seoul",
          counts: GroupCounts(registered: 38, visitors: 30, visits: 40, noShows: 8)),
        CityRow(
          countryCode: "US", key: "", name: "",
          counts: GroupCounts(registered: 7, visitors: 6, visits: 8, noShows: 1)),
        CityRow(
          countryCode: "ZZ", key: "", name: "",
          counts: GroupCounts(registered: 5, visitors: 4, visits: 4, noShows: 1)),
      ],
      companies: [
        CompanyRow(
          key: "", name: "",
          counts: GroupCounts(registered: 30, visitors: 25, visits: 30, noShows: 5)),
        CompanyRow(
          key: "=a, \"b\" | <b>*c*</b>", name: "=A, \"B\" | <b>*c*</b>",
          counts: GroupCounts(registered: 15, visitors: 12, visits: 18, noShows: 3)),
        CompanyRow(
          key: "zeta", name: "Zeta",
          counts: GroupCounts(registered: 5, visitors: 3, visits: 4, noShows: 2)),
      ],
      categories: [
        CategoryRow(
          category: "", participantClass: .visitor, countedAsVisitor: true, registered: 50,
          attended: 40, visits: 52),
        CategoryRow(
          category: "exhibitor", participantClass: .exhibitor, countedAsVisitor: false,
          registered: 6, attended: 5, visits: 9),
      ],
      points: [
        PointRow(
          point: "-", kind: .gate, visitors: 40, visits: 52, scans: 1_100, entries: 350,
          exits: 340),
        PointRow(
          point: "Main Stage", kind: .session, visitors: 12, visits: 13, scans: 100, entries: 0,
          exits: 0),
      ],
      bridge: [
        BridgeRow(step: .scanned, badges: 48), BridgeRow(step: .unknown, badges: 3),
        BridgeRow(step: .notCounted(.exhibitor), badges: 5),
        BridgeRow(step: .visitors, badges: 40),
      ],
      quality: [
        QualityRow(
          kind: "registrations", file: "registrations.csv", rows: 57, accepted: 56, duplicate: 0,
          refused: 0, rejected: 1, outsideEdition: 0, unknownBadge: 0),
        QualityRow(
          kind: "scans", file: "scans_1.csv.gz", rows: 1_300, accepted: 1_240, duplicate: 50,
          refused: 8, rejected: 2, outsideEdition: 6, unknownBadge: 9),
      ],
      rejects: [
        RejectReasonRow(
          kind: "registrations", code: "field_count", reason: "not as wide as the header",
          rows: 1),
        RejectReasonRow(
          kind: "scans", code: "invalid_timestamp", reason: "the timestamp can't be read",
          rows: 2),
      ])
  }

  /// Three days, 60 visitors, 81 visits: another country, another company, all counted alike.
  static func edition2025() -> AttendanceTables {
    var summary = Summary()
    summary.registered = 80
    summary.attendees = 66
    summary.visitors = 60
    summary.visits = 81
    summary.countedScans = 1_500
    summary.countries = 2
    summary.cities = 1
    summary.companies = 2
    summary.foreignVisitors = 20
    summary.visitorsWithCountry = 53
    summary.noShows = 20
    summary.peakDay = date("2025-10-02")
    summary.peakHour = hour("2025-10-02", 11)
    summary.medianDwell = Dwell(halfSeconds: 2 * 9_000)
    summary.visitsWithDwell = 60
    let days = [day("2025-09-30"), day("2025-10-01"), day("2025-10-02")]
    return AttendanceTables(
      edition: Edition(
        id: "slw-2025", series: "smart-life-week", name: "Smart Life Week 2025",
        venue: "COEX, Seoul", hostCountries: ["KR"], dayRule: EventDayRule(zone: seoul),
        days: days),
      profile: .iso, unit: .badge, summary: summary,
      participation: Participation(
        participants: 66, countries: 2, citiesAndInstitutes: 2, companies: 20, exhibitors: 6,
        foreignExhibitors: 1, exhibitorsWithCountry: 6),
      days: zip(days, [(20, 20), (28, 20), (33, 20)]).enumerated().map { index, day in
        DayRow(
          day: day.0, number: index + 1, visitors: day.1.0, firstTimeVisitors: day.1.1,
          scans: 400, entries: 0, exits: 0, peakHour: nil, medianDwell: nil)
      },
      hours: [],
      countries: [
        CountryRow(
          code: "KR", name: "South Korea",
          counts: GroupCounts(registered: 45, visitors: 33, visits: 45, noShows: 12)),
        CountryRow(
          code: "VN", name: "Vietnam",
          counts: GroupCounts(registered: 27, visitors: 20, visits: 28, noShows: 7)),
        CountryRow(
          code: "ZZ", name: "Unknown",
          counts: GroupCounts(registered: 8, visitors: 7, visits: 8, noShows: 1)),
      ],
      cities: [
        CityRow(
          countryCode: "KR", key: "seoul", name: "SEOUL",
          counts: GroupCounts(registered: 45, visitors: 33, visits: 45, noShows: 12)),
        CityRow(
          countryCode: "VN", key: "", name: "",
          counts: GroupCounts(registered: 27, visitors: 20, visits: 28, noShows: 7)),
        CityRow(
          countryCode: "ZZ", key: "", name: "",
          counts: GroupCounts(registered: 8, visitors: 7, visits: 8, noShows: 1)),
      ],
      companies: [
        CompanyRow(
          key: "", name: "",
          counts: GroupCounts(registered: 60, visitors: 44, visits: 60, noShows: 16)),
        CompanyRow(
          key: "alpha", name: "Alpha Inc.",
          counts: GroupCounts(registered: 12, visitors: 10, visits: 14, noShows: 2)),
        CompanyRow(
          key: "zeta", name: "ZETA GmbH",
          counts: GroupCounts(registered: 8, visitors: 6, visits: 7, noShows: 2)),
      ],
      categories: [
        CategoryRow(
          category: "", participantClass: .visitor, countedAsVisitor: true, registered: 80,
          attended: 60, visits: 81),
        CategoryRow(
          category: "exhibitor", participantClass: .exhibitor, countedAsVisitor: false,
          registered: 7, attended: 6, visits: 12),
      ],
      points: [], bridge: [], quality: [], rejects: [])
  }

  /// Three days that began, nobody came, nothing taken in.
  static func empty() -> AttendanceTables {
    let days = [day("2025-09-30"), day("2025-10-01"), day("2025-10-02")]
    return AttendanceTables(
      edition: Edition(
        id: "slw-2025", series: "smart-life-week", name: "Smart Life Week 2025",
        dayRule: EventDayRule(zone: seoul), days: days),
      profile: .fkm, unit: .person, summary: Summary(),
      participation: Participation(
        participants: 0, countries: 0, citiesAndInstitutes: 0, companies: 0, exhibitors: 0,
        foreignExhibitors: 0, exhibitorsWithCountry: 0),
      days: days.enumerated().map { index, day in
        DayRow(
          day: day, number: index + 1, visitors: 0, firstTimeVisitors: 0, scans: 0, entries: 0,
          exits: 0, peakHour: nil, medianDwell: nil)
      },
      hours: [], countries: [], cities: [], companies: [], categories: [], points: [],
      bridge: [BridgeRow(step: .scanned, badges: 0), BridgeRow(step: .visitors, badges: 0)],
      quality: [], rejects: [])
  }

  /// The edition of 2024 with some parts exchanged.
  static func edition2024(
    companies: [CompanyRow]? = nil, bridge: [BridgeRow]? = nil,
    participation: Participation? = nil, profile: CountingProfile? = nil,
    edition: Edition? = nil, summary: Summary? = nil, days: [DayRow]? = nil,
    quality: [QualityRow]? = nil
  ) -> AttendanceTables {
    let base = edition2024()
    return AttendanceTables(
      edition: edition ?? base.edition, profile: profile ?? base.profile, unit: base.unit,
      summary: summary ?? base.summary, participation: participation ?? base.participation,
      days: days ?? base.days, hours: base.hours, countries: base.countries,
      cities: base.cities, companies: companies ?? base.companies,
      categories: base.categories, points: base.points, bridge: bridge ?? base.bridge,
      quality: quality ?? base.quality, rejects: base.rejects)
  }

  static let source2024 = PipelineSource(
    file: "smart-life-week-2024.yml", sha256: String(repeating: "a", count: 64),
    inputs: [
      InputFile(
        kind: "registrations", name: "registrations.csv", bytes: 5_120,
        sha256: String(repeating: "b", count: 64), rows: 57),
      InputFile(
        kind: "scans", name: "scans_1.csv.gz", bytes: 20_480,
        sha256: String(repeating: "c", count: 64), rows: 1_300),
    ])

  static let source2025 = PipelineSource(
    file: "smart-life-week-2025.yml", sha256: String(repeating: "d", count: 64), inputs: [])

  static let provenance = Provenance(toolVersion: "1.0.0", pipeline: source2024)

  /// Not SHA-256, but as long, and different for files of different sizes.
  static func digest(_ bytes: [UInt8]) -> String {
    let size = String(bytes.count, radix: 16)
    return String(repeating: "0", count: 64 - size.count) + size
  }

  static func report(
    _ tables: AttendanceTables, options: ReportOptions = ReportOptions()
  ) throws -> [String: String] {
    let files = try AttendanceReport(
      tables: tables, options: options, provenance: provenance, sha256: digest
    ).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, text($0)) })
  }

  static func comparison(
    _ comparison: EditionComparison, options: ReportOptions = ReportOptions()
  ) throws -> [String: String] {
    let files = try ComparisonReport(
      comparison: comparison, options: options,
      provenance: Provenance(
        toolVersion: "1.0.0", pipeline: source2025, previous: source2024),
      sha256: digest
    ).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, text($0)) })
  }

  /// A person for each number, from 0 to 255.
  static func persons(_ numbers: some Sequence<UInt8>, key: String = "key-1") -> VisitorPersons {
    VisitorPersons(
      keyID: key,
      digests: numbers.compactMap { PersonDigest(bytes: [UInt8](repeating: $0, count: 32)) })
  }

  static func text(_ file: ReportFile) -> String {
    String(decoding: file.bytes, as: UTF8.self)
  }
}

import Foundation
import Testing

@Suite("Every oddity of SampleData/quirks")
struct QuirkTests {
  @Test("gives the rows that it holds, or a message", arguments: quirks)
  func quirk(_ one: Quirk) throws {
    var show = try Show()
    show.pipeline = one.pipeline
    try show.save()
    try show.folder.copy(quirk: one.file, to: "in/" + one.file)
    let outcome = try show.run("ingest", "p.yml", "--json")
    let file = try #require((outcome.json["files"] as? [[String: Any]])?.first, "\(outcome)")
    switch one.end {
    case .rows(let accepted, let duplicate, let refused, let rejected):
      #expect(outcome.exit == 0, "\(outcome)")
      let counts = ["rows", "accepted", "duplicate", "refused", "rejected"].map { file[$0] as? Int }
      let expected = [accepted, duplicate, refused, rejected]
      #expect(counts == [expected.reduce(0, +)] + expected, "\(outcome)")
      #expect(try show.run("nightly", "p.yml").exit == 0)
    case .fails(let exit, let text):
      #expect(outcome.exit == exit, "\(outcome)")
      #expect(outcome.err.contains(text), "\(outcome)")
      Wording.check(outcome)
    }
  }

  @Test("is in the table")
  func complete() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Program.root + "/SampleData/quirks")
    #expect(Set(names).subtracting(Self.quirks.map(\.file)).sorted() == [])
  }

  private static let quirks = scanFiles + scanTimes + exports + registrationFiles

  private static let scanFiles: [Quirk] = [
    .scans("backslash-quotes.csv", .fails(65, "no column 'scanned_at'")),
    .scans("binary.bin", .fails(65, "this is no CSV file, but PNG picture")),
    .scans("blank-lines.csv", .rows(accepted: 3)),
    .scans("bom-before-quote.csv", .rows(accepted: 4)),
    .scans("bom.csv", .rows(accepted: 4)),
    .scans("control-z.csv", .rows(accepted: 4, rejected: 1)),
    .scans("crlf.csv", .rows(accepted: 4)),
    .scans("duplicate-header.csv", .fails(65, "columns 3 and 4")),
    .scans(
      "duplicate-header.csv", .rows(accepted: 2),
      columns: "badge: badge_id, scanned_at: scanned_at, point: 3"),
    .scans("duplicate-rows.csv", .rows(accepted: 2, duplicate: 2)),
    .scans("empty-badge.csv", .rows(accepted: 1, rejected: 2)),
    .scans("empty.csv", .fails(65, "the file holds no records")),
    .scans("excel-lost-leading-zeros.csv", .rows(accepted: 3)),
    .scans("extra-field.csv", .rows(accepted: 2, rejected: 1)),
    .scans("gzip-without-suffix.csv", .rows(accepted: 4)),
    .scans("header-only.csv", .rows(accepted: 0)),
    .scans("invalid-utf-8.csv", .rows(accepted: 3, rejected: 1), "encoding: utf-8"),
    .scans("lone-cr.csv", .rows(accepted: 4)),
    .scans("lost-quote.csv", .rows(accepted: 3, rejected: 1)),
    .scans("missing-field.csv", .rows(accepted: 2, rejected: 1)),
    .scans("mixed-line-ends.csv", .rows(accepted: 4)),
    .scans("no-final-newline.csv", .rows(accepted: 4)),
    .scans("no-header.csv", .fails(65, "'header: false'")),
    .scans(
      "no-header.csv", .rows(accepted: 4),
      columns: "badge: 1, scanned_at: 2, point: 3, direction: 4", "header: false"),
    .scans("not-gzip.csv.gz", .rows(accepted: 4)),
    .scans("nul-byte.csv", .rows(accepted: 3, rejected: 1)),
    .scans("padded-fields.csv", .rows(accepted: 4)),
    .scans("pipe.csv", .rows(accepted: 4)),
    .scans("pipe.csv", .fails(65, "no column 'badge_id'"), "delimiter: \";\""),
    .scans("preamble.csv", .fails(65, "remove what stands above")),
    .scans(
      "refused-scans.csv", .rows(accepted: 2, refused: 3),
      columns: "badge: badge_id, scanned_at: scanned_at, result: result"),
    .scans(
      "refused-scans.csv", .rows(accepted: 1, refused: 4),
      columns: "badge: badge_id, scanned_at: scanned_at, result: result",
      "values: {result: {accepted: [OK]}}"),
    .scans("reordered-columns.csv", .rows(accepted: 2)),
    .scans("repeated-header.csv", .rows(accepted: 4, rejected: 1)),
    .scans("semicolon.csv", .rows(accepted: 4)),
    .scans("separator-line.csv", .fails(65, "remove what stands above")),
    .scans("single-quotes.csv", .fails(65, "4 of 4 rows can't be read")),
    .scans("stray-quote.csv", .rows(accepted: 3, rejected: 1)),
    .scans("tab.csv", .rows(accepted: 4)),
    .scans("text-behind-quote.csv", .rows(accepted: 2, rejected: 1)),
    .scans("totals-row.csv", .rows(accepted: 4, rejected: 1)),
    .scans("trailing-comma.csv", .rows(accepted: 4)),
    .scans("trailing-garbage.csv.gz", .rows(accepted: 4)),
    .scans("truncated.csv.gz", .fails(65, "ends too early")),
    .scans("two-boms.csv", .rows(accepted: 4)),
    .scans("two-members.csv.gz", .rows(accepted: 6)),
    .scans("unknown-direction.csv", .rows(accepted: 2, rejected: 1)),
    .scans("wrong-checksum.csv.gz", .fails(65, "is damaged")),
  ]

  private static let dayFirst = "timestamps: {format: \"%d/%m/%Y %H:%M\", time_zone: Asia/Seoul}"
  private static let german = "timestamps: {format: \"%d.%m.%Y %H:%M:%S\", time_zone: Asia/Seoul}"
  private static let american =
    "timestamps: {format: \"%m/%d/%Y %I:%M:%S %p\", time_zone: Asia/Seoul}"

  private static let scanTimes: [Quirk] = [
    .scans("ambiguous-dates.csv", .fails(65, "2 of 2 rows can't be read")),
    .scans("ambiguous-dates.csv", .rows(accepted: 2), dayFirst),
    .scans("around-midnight.csv", .rows(accepted: 4)),
    .scans("clock-skew.csv", .rows(accepted: 3)),
    .scans(
      "epoch-milliseconds.csv", .rows(accepted: 2), "timestamps: {format: epoch_milliseconds}"),
    .scans("epoch-seconds.csv", .rows(accepted: 2), "timestamps: {format: epoch_seconds}"),
    .scans("epoch-seconds.csv", .fails(65, "2 of 2 rows can't be read")),
    .scans("german-dates.csv", .rows(accepted: 2), german),
    .scans("impossible-timestamps.csv", .rows(accepted: 1, rejected: 5)),
    .scans("mixed-offsets.csv", .rows(accepted: 2, duplicate: 3)),
    .scans(
      "split-date-time-columns.csv", .rows(accepted: 2),
      columns: "badge: badge_id, scanned_at: {join: [Date, Time]}, point: gate",
      "timestamps: {format: iso8601, time_zone: Asia/Seoul}"),
    .scans("us-dates.csv", .rows(accepted: 3), american),
    .scans("us-dates.csv", .fails(65, "3 of 3 rows can't be read"), dayFirst),
    .scans("zoneless-timestamps.csv", .fails(65, "the timestamp names no time zone")),
    .scans(
      "zoneless-timestamps.csv", .rows(accepted: 2),
      "timestamps: {format: iso8601, time_zone: Asia/Seoul}"),
  ]

  private static func pretix(
    _ language: String, columns: String, entry: String, exit: String, format: String, last: Int = 3
  ) -> Quirk {
    .scans(
      "pretix-checkin-log-\(language).csv", .rows(accepted: last, refused: 2), columns: columns,
      """
      values: {direction: {in: [\(entry)], out: [\(exit)]}}
      timestamps: {format: \(format), time_zone: Asia/Seoul}
      """)
  }

  private static let exports: [Quirk] = [
    .scans(
      "alf-io-attendees.csv", .rows(accepted: 2, rejected: 1),
      columns: "badge: ID, scanned_at: Check-in time"),
    .registrations(
      "eventbrite-attendees.csv", .rows(accepted: 2),
      columns:
        "badge: \"Order #\", registered_at: Order Date, country: Home Country, person: Email",
      "timestamps: {format: \"%m/%d/%y %H:%M\", time_zone: Asia/Seoul}"),
    .registrations(
      "indico-registrations.csv", .fails(65, "columns 5 and 6"),
      columns: "badge: ID, person: Email Address"),
    .registrations(
      "indico-registrations.csv", .rows(accepted: 2),
      columns: "badge: ID, registered_at: Registration date, country: Country, person: 5"),
    .scans(
      "korean-excel.csv", .rows(accepted: 4),
      columns: "badge: 출입증, scanned_at: 스캔시각, point: 게이트, direction: 구분, result: 결과",
      """
      values: {direction: {in: [입장], out: [퇴장]}, result: {accepted: [정상]}}
      timestamps: {format: "%Y-%m-%d %p %I:%M:%S", time_zone: Asia/Seoul}
      """),
    .scans(
      "open-event-scans.csv", .rows(accepted: 3),
      columns: "badge: Ticket Id, scanned_at: Date Time, point: Track Name, direction: Type",
      """
      values: {direction: {in: [Check in], out: [Check out]}}
      timestamps: {format: iso8601, time_zone: UTC}
      """),
    .scans(
      "pretix-checkin-list.csv", .rows(accepted: 1, rejected: 1),
      columns: "badge: Secret, scanned_at: Checked in",
      "timestamps: {format: iso8601, time_zone: Asia/Seoul}"),
    pretix(
      "english",
      columns: "badge: Secret, scanned_at: {join: [Date, Time]}, point: Gate, direction: Scan type,"
        + " result: Result",
      entry: "Entry", exit: "Exit", format: "\"%Y-%m-%d %H:%M\""),
    pretix(
      "german",
      columns: "badge: Secret, scanned_at: {join: [Datum, Zeit]}, point: Zugang,"
        + " direction: Scan-Typ, result: Ergebnis",
      entry: "Eingang", exit: "Ausgang", format: "\"%d.%m.%Y %H:%M\""),
    pretix(
      "korean",
      columns: "badge: Secret, scanned_at: {join: [날짜, 시간]}, point: Gate, direction: 스캔 타입,"
        + " result: 결과",
      entry: "항목", exit: "출구", format: "\"%Y-%m-%d %p %I:%M\""),
    pretix(
      "us-english",
      columns: "badge: Secret, scanned_at: {join: [Date, Time]}, point: Gate, direction: Scan type,"
        + " result: Result",
      entry: "Entry", exit: "Exit", format: "[\"%m/%d/%Y %I:%M %p\", \"%m/%d/%Y %I %p\"]",
      last: 4),
  ]

  private static let registrationFiles: [Quirk] = [
    .registrations("backslash-quotes.csv", .rows(accepted: 1, rejected: 1)),
    .registrations("bidirectional-and-invisible.csv", .rows(accepted: 2)),
    .registrations("company-spellings.csv", .rows(accepted: 7)),
    .registrations("country-spellings.csv", .rows(accepted: 9)),
    .registrations("cp949-syllables-outside-euc-kr.csv", .rows(accepted: 1)),
    .registrations("cp949.csv", .rows(accepted: 2)),
    .registrations("cp949.csv", .rows(accepted: 1, rejected: 1), "encoding: utf-8"),
    .registrations("decomposed-hangul.csv", .rows(accepted: 1)),
    .registrations("doubled-quotes.csv", .rows(accepted: 1)),
    .registrations("formula-cells.csv", .rows(accepted: 3)),
    .registrations(
      "likely-personal-data.csv", .rows(accepted: 1),
      columns: "badge: badge_id, category: category, country: country"),
    .registrations("long-field.csv", .rows(accepted: 1)),
    .registrations("markdown-and-html-names.csv", .rows(accepted: 4)),
    .registrations("one-column.csv", .rows(accepted: 2), columns: "badge: badge_id"),
    .registrations("quoted-newlines.csv", .rows(accepted: 3)),
    .registrations("registered-twice.csv", .rows(accepted: 1, duplicate: 2)),
    .registrations("shift-jis.csv", .rows(accepted: 1), "encoding: shift_jis"),
    .registrations("two-badges-one-person.csv", .rows(accepted: 2)),
    .registrations("unmapped-category.csv", .fails(65, "category 'Influencer'")),
    .registrations("unquoted-comma.csv", .rows(accepted: 1, rejected: 1)),
    .registrations("unresolvable-countries.csv", .rows(accepted: 6)),
    .registrations("utf-16be.csv", .rows(accepted: 2)),
    .registrations("utf-16le.csv", .rows(accepted: 2)),
    .registrations("windows-1252.csv", .rows(accepted: 1)),
  ]
}

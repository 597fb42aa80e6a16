import Attendance
import Ingestion
import Pipeline
import Testing

@Suite("Values of a pipeline file")
struct PipelineDefinitionValueTests {
  private static func scans(_ lines: String) throws -> ScanSource {
    try #require(try parse(minimalYAML + lines).scans)
  }

  @Test(
    "stay the texts that they were written as",
    arguments: [
      ("OK", ["OK"]), ("[yes, 1, null, ~, 0x1F, 1_0]", ["yes", "1", "null", "~", "0x1F", "1_0"]),
      ("[OK, \"\"]", ["OK", ""]), ("[' OK ', \"\\tok\"]", ["OK", "ok"]), ("0123", ["0123"]),
      ("[NO, 2024-10-10, 04:00, 1e3]", ["NO", "2024-10-10", "04:00", "1e3"]),
    ])
  func texts(_ yaml: String, _ expected: [String]) throws {
    let scans = try Self.scans("    values: {result: {accepted: \(yaml)}}\n")
    #expect(scans.values.accepted == expected)
  }

  @Test("keep Norway, four in the morning and a number as a name")
  func traps() throws {
    let definition = try parse(
      """
      edition:
        id: 2024
        name: 0123
        host_country: [NO, no, se]
        time_zone: Europe/Oslo
        day_starts_at: 04:00
        days: [2024-10-11, {date: "2024-10-10", opens: 9:30, closes: 02:00}]
      sources: {scans: {files: a.csv, columns: {badge: b, scanned_at: t}}}
      """)
    #expect(definition.edition.id == "2024")
    #expect(definition.edition.name == "0123")
    #expect(definition.edition.hostCountries == ["NO", "SE"])
    #expect(definition.edition.dayRule.dayStartsAt.minutes == 240)
    #expect(definition.edition.days.map(\.date.description) == ["2024-10-10", "2024-10-11"])
    #expect(definition.edition.days[0].opens?.description == "09:30")
    #expect(definition.edition.days[0].closes?.description == "02:00")
    #expect(definition.edition.days[1].opens == nil)
  }

  @Test(
    "name columns in several ways",
    arguments: [
      ("badge_id", ColumnReference.name(alternatives: ["badge_id"])),
      ("3", .number(3)),
      ("\"3\"", .name(alternatives: ["3"])),
      ("!!str 3", .name(alternatives: ["3"])),
      ("3rd column", .name(alternatives: ["3rd column"])),
      ("[Secret, \"4\", 날짜]", .name(alternatives: ["Secret", "4", "날짜"])),
      (
        "{join: [Date, 2, [Time, Zeit]]}",
        .joined([
          .name(alternatives: ["Date"]), .number(2), .name(alternatives: ["Time", "Zeit"]),
        ])
      ),
    ])
  func columns(_ yaml: String, _ expected: ColumnReference) throws {
    #expect(try Self.scans("").columns.point == nil)
    let columns = minimalYAML.replacing("time}", with: "time, point: \(yaml)}")
    #expect(try parse(columns).scans?.columns.point == expected)
  }

  @Test("take numbers alone where the files have no header")
  func headerless() throws {
    let yaml = minimalYAML.replacing(
      "{badge: badge_id, scanned_at: time}", with: "{badge: 1, scanned_at: {join: [2, 3]}}")
    let source = try #require(try parse(yaml + "    header: false\n").scans)
    #expect(!source.input.header)
    #expect(source.columns.badge == .number(1))
    #expect(source.columns.scannedAt == .joined([.number(2), .number(3)]))
  }

  @Test(
    "say what is between fields",
    arguments: [
      ("auto", SourceDelimiter.auto), ("\",\"", .byte(44)), (";", .byte(59)),
      ("\"\\t\"", .byte(9)), ("'\\t'", .byte(9)), ("tab", .byte(9)), ("\"|\"", .byte(124)),
    ])
  func delimiters(_ yaml: String, _ expected: SourceDelimiter) throws {
    #expect(try Self.scans("    delimiter: \(yaml)\n").input.delimiter == expected)
  }

  @Test("say how instants are written")
  func timestamps() throws {
    let rule = try Self.scans(
      """
          timestamps:
            format: [iso8601, "%d.%m.%Y %H:%M", epoch_seconds, epoch_milliseconds]
            time_zone: Europe/Berlin

      """
    ).input.timestamps
    let pattern = try TimestampPattern("%d.%m.%Y %H:%M")
    #expect(
      rule.formats == [.iso8601, .pattern(pattern), .epochSeconds, .epochMilliseconds])
    #expect(rule.zone?.identifier == "Europe/Berlin")
    #expect(rule.zone?.offset(at: 1_728_550_000) == 7_200)
    let own = try Self.scans("    timestamps: {format: \"%F %T%z\"}\n").input.timestamps
    #expect(own.formats == [.pattern(try TimestampPattern("%F %T%z"))])
    #expect(own.zone == nil)
    let zoned = try Self.scans("    timestamps: {time_zone: UTC}\n").input.timestamps
    #expect(zoned == TimestampRule(zone: .utc))
  }

  @Test("can replace one direction's words and leave the other's")
  func directions() throws {
    let values = try Self.scans("    values: {direction: {in: Eingang}}\n").values
    #expect(values.entry == ["Eingang"])
    #expect(values.exit == ["out", "Exit"])
    #expect(values.accepted == ["OK", ""])
  }

  @Test("make a profile of the organiser's own")
  func customProfile() throws {
    let counting = try parse(
      minimalYAML
        + "counting: {profile: custom, headline: visits, visitor_classes: [visitor, press]}\n"
    ).counting
    #expect(counting.profile == .custom(headline: .visits, visitorClasses: [.visitor, .press]))
  }

  @Test("count persons where a column tells them apart")
  func persons() throws {
    let yaml = """
      edition: {id: slw, time_zone: Asia/Seoul, days: [2024-10-10]}
      sources: {registrations: {files: [a.csv, b/**/*.csv], columns: {badge: b, person: mail}}}
      counting: {unit: person}
      """
    let definition = try parse(yaml)
    #expect(definition.counting.unit == .person)
    #expect(definition.scans == nil)
    #expect(definition.registrations?.input.files.count == 2)
  }

  @Test("give reports other options")
  func reports() throws {
    let options = try parse(
      minimalYAML + """
        reports:
          out: /var/reports
          top: 5
          suppress_below: 1
          spreadsheet_safe: False
          international: {foreign_visitors: 7.5%, foreign_exhibitors: 12 %}
        quality: {rejected_rows: {error: 10}}
        compare_with: ../2023.yml
        """)
    #expect(options.reports.out.resolved == "/var/reports")
    #expect(options.reports.top == 5)
    #expect(options.reports.suppressBelow == 0)
    #expect(!options.reports.spreadsheetSafe)
    #expect(options.reports.international.foreignVisitors == Ratio(3, of: 40))
    #expect(options.reports.international.foreignExhibitors == Ratio(12, of: 100))
    #expect(options.quality.rejectedRows.error == .count(10))
    #expect(options.quality.rejectedRows.warning == nil)
    #expect(options.compareWith.map(\.resolved) == ["2023.yml"])
  }

  @Test(
    "say when figures are final: on a date, or days after the last one",
    arguments: [
      (nil, "2024-11-09"), ("2024-10-31", "2024-10-31"), ("30", "2024-11-09"),
      ("30 days", "2024-11-09"), ("1 day", "2024-10-11"), ("0", "2024-10-10"),
    ])
  func finalAfter(_ written: String?, _ date: String) throws {
    let yaml = """
      edition:
        id: slw
        time_zone: Asia/Seoul
        days: [2024-10-10, 2024-10-08]
      \(written.map { "  final_after: \($0)" } ?? "")
      sources: {scans: {files: a.csv, columns: {badge: b, scanned_at: t}, timestamps: {format: iso8601}}}
      """
    #expect(try parse(yaml).finalAfter.description == date)
  }

  @Test("limit what may be wrong, and leave the other limit what it is")
  func quality() throws {
    let quality = try parse(
      minimalYAML + """
        quality:
          same_instant: {error: 90%}
          late_uploads: {warning: never}
          few_scans: {warning: 12.5%, error: never}
          old_files: {}
        """
    ).quality
    #expect(quality[.sameInstant].warning == Threshold(text: "50%"))
    #expect(quality[.sameInstant].error == Threshold(text: "90%"))
    #expect(quality[.lateUploads] == .none)
    #expect(quality[.fewScans].warning == Threshold(text: "12.5%"))
    #expect(quality[.fewScans].error == nil)
    #expect(quality[.oldFiles] == QualityRules.Measure.oldFiles.standard)
    // Nothing stops a run but what the pipeline calls an error.
    for measure in QualityRules.Measure.allCases {
      #expect(measure.standard.error == nil)
      #expect((measure.standard.warning == nil) == (measure == .rejectedRows))
    }
  }

  @Test("may be missing below sections whose lines are all comments")
  func emptySections() throws {
    let definition = try parse(
      minimalYAML + "aliases:\n  # cities: a.csv\npoints:\ncompare_with:\nquality:\ncounting:\n")
    #expect(definition.points.isEmpty)
    #expect(definition.compareWith.isEmpty)
  }

  @Test("may be repeated by aliases")
  func anchors() throws {
    let yaml = """
      edition: {id: slw, time_zone: &zone Asia/Seoul, days: [2024-10-10]}
      sources:
        scans:
          files: a.csv
          columns: {badge: b, scanned_at: t}
          timestamps: {format: "%F %T", time_zone: *zone}
      """
    #expect(try parse(yaml).scans?.input.timestamps.zone?.identifier == "Asia/Seoul")
  }

  @Test(
    "do not depend on how lines end or on a byte-order mark",
    arguments: [
      "\u{FEFF}" + minimalYAML, minimalYAML.replacing("\n", with: "\r\n"),
      "%YAML 1.1\n---\n" + minimalYAML,
    ])
  func lineEnds(_ yaml: String) throws {
    #expect(try parse(yaml).edition == parse(minimalYAML).edition)
    #expect(try parse(yaml).bytes == Array(yaml.utf8))
  }
}

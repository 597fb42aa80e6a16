import Testing

@Suite("What goes beyond a limit in the store")
struct StoreQualityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let measure: String
    let count: Int
    let total: Int
    let says: String
    /// Files that are sound, and what makes it otherwise.
    let sound: [String: String]
    let broken: [String: String]
    var hours = false
    var scans: String?
    var testDescription: String { "\(measure): \(says)" }
  }

  private static let days = ["2024-10-10", "2024-10-11", "2024-10-12"]

  /// 120 scans a day at each point.
  private static func log(_ day: Int, points: [String] = ["North", "East"]) -> [String] {
    var rows: [String] = []
    for (place, point) in points.enumerated() {
      for hour in 0..<6 {
        let first = place * 1_000 + hour * 20
        rows += Scans.rows(first..<first + 20, on: days[day], from: 10 + hour, at: point)
      }
    }
    return rows
  }

  /// Three days, and a stage that was used for an hour of the first.
  private static func files(_ last: [String], stage: Int = 0) -> [String: String] {
    [
      "scans-1.csv": Scans.log(log(0) + Scans.rows(5_000..<5_000 + stage, at: "Stage")),
      "scans-2.csv": Scans.log(log(1)),
      "scans-3.csv": Scans.log(last),
    ]
  }

  private static let cases = [
    Case(
      measure: "missing_days", count: 1, total: 3,
      says: "1 of 3 days that are over have no scans: 2024-10-11", sound: files(log(2)),
      broken: ["scans-1.csv": Scans.log(log(0)), "scans-3.csv": Scans.log(log(2))]),
    Case(
      measure: "few_scans", count: 200, total: 240,
      says: "few scans on 2024-10-12 (40; the other days: 240)",
      sound: files(Array(log(2).prefix(60))), broken: files(Array(log(2).prefix(40)))),
    Case(
      measure: "silent_points", count: 1, total: 4,
      says: "1 scan point fell silent: 'East' on 2024-10-12 (no scan)",
      sound: files(log(2), stage: 19), broken: files(log(2, points: ["North"]), stage: 19)),
    Case(
      measure: "silent_points", count: 1, total: 4,
      says: "1 scan point fell silent: 'East' on 2024-10-12 (last scan at 12:19)",
      sound: files(log(2).filter { !$0.contains("T15:") || !$0.contains("East") }),
      broken: files(
        log(2).filter { row in
          !["T13:", "T14:", "T15:"].contains { row.contains($0) } || !row.contains("East")
        }), hours: true),
    Case(
      measure: "late_feeds", count: 2, total: 3,
      says:
        "'in/east*' has brought nothing after 2024-10-10, and the store has scans of 2024-10-12",
      sound: [
        "north.csv": Scans.log((0..<3).flatMap { log($0, points: ["North"]) }),
        "east.csv": Scans.log(log(1, points: ["East"])),
      ],
      broken: [
        "north.csv": Scans.log((0..<3).flatMap { log($0, points: ["North"]) }),
        "east.csv": Scans.log(log(0, points: ["East"])),
      ],
      scans: """
        files: ["in/north*", "in/east*"]
        columns: {badge: badge_id, scanned_at: scanned_at, point: gate, direction: direction}
        """),
  ]

  private func show(_ one: Case, _ files: [String: String], _ quality: String) throws -> QualityShow
  {
    var show = try QualityShow(files)
    show.show.pipeline.days =
      one.hours
      ? "["
        + Self.days.map { "{date: \($0), opens: \"10:00\", closes: \"16:00\"}" }
        .joined(separator: ", ") + "]" : "[" + Self.days.joined(separator: ", ") + "]"
    if let scans = one.scans { show.show.pipeline.scans = scans }
    return try show.limited(quality)
  }

  private func finding(_ one: Case, _ level: String) -> Judged.Finding {
    Judged.Finding(measure: one.measure, count: one.count, total: one.total, level: level)
  }

  @Test("is a warning of every run, of those without news too, and of `status`", arguments: cases)
  func warns(_ one: Case) throws {
    let show = try show(one, one.broken, "")
    for command in ["ingest", "ingest", "report", "nightly", "nightly", "status"] {
      let judged = try show.run(command)
      #expect(judged.outcome.exit == 0)
      #expect(judged.findings(of: one.measure) == [finding(one, "warning")], "\(judged.outcome)")
      if command != "status" { #expect(judged.outcome.err.contains(one.says)) }
      if command == "nightly" { #expect(judged.outcome.out.contains("unchanged")) }
    }
    #expect(try show.show.run("status", "p.yml").out.contains(one.says))
  }

  @Test("is none where all is well, nor where the pipeline says never", arguments: cases)
  func silent(_ one: Case) throws {
    let sound = try show(one, one.sound, "").run("ingest")
    #expect(sound.findings(of: one.measure).isEmpty, "\(sound.outcome)")
    let never = try show(one, one.broken, "\(one.measure): {warning: never}").run("ingest")
    #expect(never.findings(of: one.measure).isEmpty, "\(never.outcome)")
    #expect(sound.outcome.exit == 0 && never.outcome.exit == 0)
  }

  @Test("leaves the report as it was where the pipeline calls it an error", arguments: cases)
  func fails(_ one: Case) throws {
    let limit = "\(one.measure): {error: \(one.count - 1)}"
    let show = try show(one, one.sound, "\(one.measure): {warning: never}")
    #expect(try show.run("nightly").outcome.exit == 0)
    let reports = show.show.reports
    #expect(!reports.isEmpty)
    try show.show.folder.remove(".footfall")
    for name in one.sound.keys { try show.show.folder.remove("in/\(name)") }
    try show.write(one.broken)
    let strict = try show.limited(limit)
    // The second time no file is new.
    for _ in 0..<2 {
      let judged = try strict.run("nightly")
      #expect(judged.outcome.exit == 65, "\(judged.outcome)")
      #expect(judged.findings(of: one.measure) == [finding(one, "error")], "\(judged.outcome)")
      #expect(judged.outcome.err.contains("no report was written, earlier ones stand"))
      Wording.check(judged.outcome)
      #expect(show.show.reports == reports)
    }
    #expect(try strict.run("ingest").outcome.exit == 65)
    let report = try strict.run("report")
    #expect(report.outcome.exit == 65)
    #expect(report.outcome.err.contains("no report was written, earlier ones stand"))
    Wording.check(report.outcome)
    #expect(show.show.reports == reports)
    #expect(try strict.run("nightly").outcome.exit == 65)
  }

  @Test("keeps a comparison from being made where it is an error of the current edition")
  func comparison() throws {
    let broken = try #require(Self.cases.first { $0.measure == "missing_days" })
    var show = try show(broken, broken.broken, "")
    #expect(try show.run("ingest").outcome.exit == 0)
    show.show.pipeline.id = "ex-0"
    try show.show.save(as: "before.yml")
    #expect(try show.show.run("ingest", "before.yml").exit == 0)
    show.show.pipeline.id = "ex-1"
    let strict = try show.limited("missing_days: {error: 0}")
    let refused = try strict.show.run("compare", "p.yml", "before.yml")
    #expect(refused.exit == 65, "\(refused)")
    #expect(refused.err.contains(broken.says))
    Wording.check(refused)
    #expect(strict.show.reports.isEmpty)
    // The previous edition has as little, which is for its own report to say.
    _ = try show.limited("missing_days: {warning: never}")
    let silent = try show.show.run("compare", "p.yml", "before.yml")
    #expect(silent.exit == 0 && silent.err.isEmpty, "\(silent)")
    let judged = Judged(
      outcome: try show.limited("").show.run("compare", "p.yml", "before.yml", "--json"))
    #expect(judged.outcome.exit == 0)
    #expect(judged.findings == [finding(broken, "warning")], "\(judged.outcome)")
    #expect(judged.outcome.err.contains(broken.says))
  }

  @Test("is no feed that is late where files go by their names")
  func literalNames() throws {
    var show = try QualityShow([
      "day-1.csv": Scans.log(Self.log(0)), "day-2.csv": Scans.log(Self.log(1)),
      "day-3.csv": Scans.log(Self.log(2)),
    ])
    show.show.pipeline.days = "[" + Self.days.joined(separator: ", ") + "]"
    let scans = show.show.pipeline.scans
    show.show.pipeline.scans = scans?.replacing(
      "\"in/scans*\"", with: "in/day-1.csv, in/day-2.csv, in/day-3.csv")
    let silent = try show.limited("").run("ingest")
    #expect(silent.outcome.exit == 0)
    #expect(silent.findings.isEmpty, "\(silent.outcome)")
    // One of them may be more some day.
    show.show.pipeline.scans = scans?.replacing(
      "\"in/scans*\"", with: "\"in/day-[1].csv\", in/day-2.csv, in/day-3.csv")
    #expect(
      try show.limited("").run("ingest").findings == [
        Judged.Finding(measure: "late_feeds", count: 2, total: 3)
      ])
  }

  @Test("compares a day with the same day of the edition before")
  func previousEdition() throws {
    var before = try QualityShow(["before.csv": Scans.log(Self.log(0))])
    before.show.pipeline.id = "ex-0"
    before.show.pipeline.scans = before.show.pipeline.scans?.replacing(
      "in/scans*", with: "in/before*")
    try before.show.save(as: "before.yml")
    #expect(try before.show.run("ingest", "before.yml").exit == 0)
    try before.write(["scans-1.csv": Scans.log(Scans.rows(0..<30, on: "2024-10-11"))])
    before.show.pipeline = PipelineText()
    before.show.pipeline.registrations = nil
    before.show.pipeline.counting = "profile: iso"
    before.show.pipeline.days = "[2024-10-11]"
    before.show.pipeline.more = "compare_with: [before.yml]\n"
    let judged = try before.limited("").run("nightly")
    #expect(judged.outcome.exit == 0)
    #expect(
      judged.findings(of: "few_scans") == [
        Judged.Finding(measure: "few_scans", count: 210, total: 240)
      ], "\(judged.outcome)")
    #expect(
      judged.outcome.err.contains("few scans on 2024-10-11 (30; the same day of 'ex-0': 240)"))
  }
}

import Testing

@Suite("Rows that a newer delivery lacks")
struct LostRowsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Deliveries in their order: a file's name and its rows.
    let deliveries: [(file: String, rows: [String])]
    /// What the last of them lost, of how many.
    var lost: (count: Int, total: Int)?
    var testDescription: String { name }
  }

  // Hours of a day, 30 scans each.
  private static func hour(_ hour: Int, _ first: Int, at point: String = "North") -> [String] {
    Scans.rows(first..<first + 30, from: hour, at: point)
  }

  private static func day(_ date: String, from hour: Int = 10, _ first: Int = 0) -> [String] {
    Scans.rows(first..<first + 30, on: date, from: hour)
  }

  private static let cases = [
    Case(
      name: "none in a file that is whole",
      deliveries: [
        ("scans.csv", hour(10, 0)), ("scans.csv", hour(10, 0) + hour(11, 0)),
        ("scans.csv", hour(10, 0) + hour(11, 0) + hour(12, 0)),
      ]),
    Case(
      name: "in a file that was cut",
      deliveries: [
        ("scans.csv", hour(10, 0) + hour(11, 0) + hour(12, 0)),
        ("scans.csv", Array(hour(10, 0).prefix(9))),
      ], lost: (81, 90)),
    Case(
      name: "in the last of three snapshots, held against the one before",
      deliveries: [
        ("a.csv", hour(10, 0)), ("b.csv", hour(10, 0) + hour(11, 0)),
        ("c.csv", hour(10, 0).dropLast() + hour(11, 0).dropFirst(2) + hour(12, 0)),
      ].map { ("scans-\($0)", $1) }, lost: (3, 60)),
    Case(
      name: "none in a new part under an old name",
      deliveries: [
        ("scans.csv", day("2024-10-10")), ("scans.csv", day("2024-10-11")),
        ("scans.csv", day("2024-10-11").suffix(2) + day("2024-10-12")),
      ]),
    Case(
      name: "none in a part that overlaps the one before",
      deliveries: [
        ("scans-1.csv", hour(10, 0) + hour(11, 0)), ("scans-2.csv", hour(11, 0) + hour(12, 0)),
      ]),
    Case(
      name: "none in the logs of two scanners of the same hours",
      deliveries: [
        ("scans-n1.csv", hour(10, 0) + hour(11, 0)),
        ("scans-e1.csv", hour(10, 100, at: "East") + hour(11, 100, at: "East")),
        ("scans-n2.csv", hour(10, 0) + hour(11, 0) + hour(12, 0)),
        (
          "scans-e2.csv",
          hour(10, 100, at: "East") + hour(11, 100, at: "East") + hour(12, 100, at: "East")
        ),
      ]),
    Case(
      name: "none in the log of one scanner, beside a longer one of another",
      deliveries: [
        ("scans-n1.csv", hour(10, 0) + hour(11, 0).dropLast(10)),
        ("scans-e1.csv", hour(10, 100, at: "East") + hour(11, 100, at: "East")),
        ("scans-n2.csv", hour(10, 0) + hour(11, 0) + hour(12, 0)),
      ]),
    Case(
      name: "in the log of one of two scanners, under its own name",
      deliveries: [
        ("scans-n.csv", hour(10, 0) + hour(11, 0)),
        ("scans-e.csv", hour(10, 100, at: "East") + hour(11, 100, at: "East")),
        ("scans-n.csv", hour(10, 0).dropFirst(4) + hour(11, 0) + hour(12, 0)),
      ], lost: (4, 60)),
    Case(
      name: "none in a log that has less than half of an earlier one",
      deliveries: [
        ("scans-1.csv", hour(10, 0) + hour(11, 0)),
        ("scans-2.csv", hour(10, 0).prefix(25) + hour(12, 100, at: "East")),
      ]),
    Case(
      name: "none in an order that was changed",
      deliveries: [("scans.csv", hour(10, 0)), ("scans.csv", hour(10, 0).reversed())]),
  ]

  private func run(_ one: Case) throws -> Judged? {
    var show = try QualityShow()
    show.show.pipeline.days = "[2024-10-10, 2024-10-11, 2024-10-12]"
    show.show.pipeline.scans = """
      files: ["in/*.csv"]
      columns: {badge: badge_id, scanned_at: scanned_at, point: gate, direction: direction}
      """
    try show.show.save()
    var last: Judged?
    for (file, rows) in one.deliveries {
      if let last { #expect(last.findings(of: "lost_rows").isEmpty, "\(last.outcome)") }
      try show.write([file: Scans.log(rows)])
      last = try show.run("ingest")
      #expect(last?.outcome.exit == 0)
    }
    return last
  }

  @Test("are counted where they must have been lost", arguments: cases)
  func lost(_ one: Case) throws {
    let judged = try #require(try run(one))
    let expected = one.lost.map {
      [Judged.Finding(measure: "lost_rows", count: $0.count, total: $0.total)]
    }
    #expect(judged.findings(of: "lost_rows") == expected ?? [], "\(judged.outcome)")
  }

  // Lists under names that tell their date, and what the last of them lost.
  private static let lists = [
    Case(
      name: "none in lists that are whole",
      deliveries: [("reg-1001.csv", 0..<30), ("reg-1002.csv", 0..<40), ("reg-1003.csv", 0..<50)]
        .map { ($0, Self.badges($1)) }),
    Case(
      name: "in the last of three lists, held against the one before",
      deliveries: [
        ("reg-1001.csv", badges(0..<30)), ("reg-1002.csv", badges(0..<40)),
        ("reg-1003.csv", badges(0..<35) + badges(38..<50)),
      ], lost: (3, 40)),
    Case(
      name: "in a list that was cut",
      deliveries: [
        ("reg-2024-10-01.csv", badges(0..<30)), ("reg-2024-10-02.csv", badges(0..<20)),
      ], lost: (10, 30)),
    Case(
      name: "none in a list of some of them",
      deliveries: [("reg-all.csv", badges(0..<30)), ("reg-vip.csv", badges(0..<20))]),
    Case(
      name: "none in a list of others, some of whom are on both",
      deliveries: [
        ("reg-visitors.csv", badges(0..<30)), ("reg-press.csv", badges(20..<60)),
      ]),
    Case(
      name: "none in one of two kinds of lists, some of whom are on both",
      deliveries: [
        ("reg-visitors-1001.csv", badges(0..<50)), ("reg-press-1001.csv", badges(48..<80)),
        ("reg-press-1002.csv", badges(40..<80) + badges(90..<95)),
      ]),
  ]

  private static func badges(_ badges: Range<Int>) -> [String] {
    badges.map { "B\($0),2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,,,,\n" }
  }

  @Test("of lists under dated names are counted, too", arguments: lists)
  func dated(_ one: Case) throws {
    var show = try QualityShow()
    show.show.pipeline.registrations = PipelineText().registrations
    show.show.pipeline.counting = PipelineText().counting
    show.show.pipeline.scans = nil
    try show.show.save()
    var last: Judged?
    for (file, rows) in one.deliveries {
      if let last { #expect(last.findings(of: "lost_rows").isEmpty, "\(last.outcome)") }
      try show.write([file: Show.registrationHeader + rows.joined()])
      last = try show.run("ingest")
      #expect(last?.outcome.exit == 0)
    }
    let judged = try #require(last)
    let expected = one.lost.map {
      [Judged.Finding(measure: "lost_rows", count: $0.count, total: $0.total)]
    }
    #expect(judged.findings(of: "lost_rows") == expected ?? [], "\(judged.outcome)")
  }

  @Test("are counted against a log that was read on from the end of an earlier one")
  func continuation() throws {
    var show = try QualityShow()
    show.show.pipeline.days = "[2024-10-10]"
    let rows = (0..<40).flatMap { Scans.rows($0 * 100..<$0 * 100 + 100, from: 10 + $0 % 8) }
    try show.write(["scans-1.csv": Scans.log(Array(rows.prefix(3_001)))])
    try show.show.save()
    #expect(try show.run("ingest").outcome.exit == 0)
    try show.write(["scans-2.csv": Scans.log(Array(rows.prefix(3_501)))])
    let second = try Program.run(
      ["ingest", "p.yml", "--json", "--verbose"], in: show.show.folder.path)
    #expect(second.err.contains("goes on"))
    #expect(Judged(outcome: second).findings(of: "lost_rows").isEmpty, "\(second)")
    // One of the rows that were read, and two of those that were not read again.
    let kept = rows.enumerated().filter { ![7, 2_900, 3_400].contains($0.offset) }.map(\.element)
    try show.write(["scans-3.csv": Scans.log(kept)])
    let third = try show.run("ingest")
    #expect(
      third.findings(of: "lost_rows") == [
        Judged.Finding(measure: "lost_rows", count: 3, total: 3_501)
      ], "\(third.outcome)")
  }

  @Test("beyond the error limit cost that delivery and no other")
  func refused() throws {
    var show = try QualityShow(["scans-1.csv": Scans.log(Self.hour(10, 0))])
    show = try show.limited("lost_rows: {error: 0}")
    #expect(try show.run("ingest").outcome.exit == 0)
    try show.write([
      "scans-1.csv": Scans.log(Self.hour(10, 0).dropLast() + Self.hour(11, 200)),
      "scans-2.csv": Scans.log(Self.hour(12, 205, at: "East") + Self.hour(13, 0)),
    ])
    let judged = try show.run("ingest")
    #expect(judged.outcome.exit == 65)
    let files = judged.outcome.json["files"] as? [[String: Any]] ?? []
    #expect(files.map { $0["outcome"] as? String } == ["failed", "taken_in"])
    #expect(files.map { $0["accepted"] as? Int } == [nil, 60])
    #expect(try show.show.run("doctor", "p.yml").exit == 0)
    let table = try show.limited("").run("nightly")
    #expect(table.outcome.exit == 0)
    #expect(show.show.table("quality").contains("scans,in/scans-1.csv,59,30,29,0,0,0,"))
  }

  @Test("are told by a rehearsal, too")
  func rehearsal() throws {
    let show = try QualityShow(["scans-1.csv": Scans.log(Self.hour(10, 0))])
    #expect(try show.run("ingest").outcome.exit == 0)
    let before = show.show.kept
    try show.write(["scans-1.csv": Scans.log(Array(Self.hour(10, 0).dropLast()))])
    #expect(try show.run("ingest", "--dry-run").findings(of: "lost_rows").count == 1)
    #expect(show.show.kept == before)
  }
}

import Foundation
import Testing

@Suite("What goes beyond a limit in one file")
struct FileQualityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let measure: String
    let count: Int
    let total: Int
    /// What the message says.
    let says: [String]
    var before: [String: String] = [:]
    let file: String
    let text: String
    var change: @Sendable (inout Show) -> Void = { _ in }
    var testDescription: String { "\(measure): \(count) of \(total)" }
  }

  private static let day = "2024-10-10"

  private static let uploads: @Sendable (inout Show) -> Void = { show in
    show.pipeline.scans = """
      files: ["in/scans*"]
      columns: {badge: badge_id, scanned_at: scanned_at, uploaded_at: uploaded_at}
      """
  }

  /// Scans at ten, eleven, ..., each uploaded so many seconds later.
  private static func uploaded(_ delays: [Int?]) -> String {
    let rows = delays.enumerated().map { place, delay in
      let second = 36_000 + place * 60
      let upload = delay.map { "\(day)T\(Scans.clock(second + $0))+09:00" } ?? "soon"
      return "B\(place),\(day)T\(Scans.clock(second))+09:00,\(upload)\n"
    }
    return "badge_id,scanned_at,uploaded_at\n" + rows.joined()
  }

  private static let hours: @Sendable (inout Show) -> Void = { show in
    show.pipeline.days = "[{date: 2024-10-10, opens: \"10:00\", closes: \"18:00\"}]"
  }

  private static func registrations(
    _ badges: Range<Int>, country: (Int) -> String = { _ in "Korea" },
    city: (Int) -> String = { _ in "Seoul" }, company: (Int) -> String = { _ in "" }
  ) -> String {
    Show.registrationHeader
      + badges.map {
        "B\($0),2024-09-01T10:00:00+09:00,visitor,\(country($0)),\(city($0)),\(company($0)),,,\n"
      }.joined()
  }

  private static let lists: @Sendable (inout Show) -> Void = { show in
    show.pipeline.registrations = PipelineText().registrations
    show.pipeline.counting = PipelineText().counting
    show.pipeline.scans = nil
  }

  private static let cases = [
    Case(
      measure: "lost_rows", count: 2, total: 40,
      says: ["'in/scans-1.csv' has are missing here", "undone check-ins"],
      before: ["scans-1.csv": Scans.log(Scans.rows(0..<40))], file: "scans-1.csv",
      text: Scans.log(
        Array(Scans.rows(0..<40).dropFirst(2)) + Scans.rows(50..<60, from: 15))),
    Case(
      measure: "lost_rows", count: 1, total: 40, says: ["'in/scans-1.csv' has are missing here"],
      before: ["scans-1.csv": Scans.log(Scans.rows(0..<40))], file: "scans-2.csv",
      text: Scans.log(
        Scans.rows(0..<7) + Scans.rows(0..<40).dropFirst(8) + Scans.rows(50..<90, from: 15))),
    Case(
      measure: "lost_rows", count: 3, total: 30, says: ["'in/reg.csv' has are missing here"],
      before: ["reg.csv": registrations(0..<30)], file: "reg.csv", text: registrations(3..<50),
      change: lists),
    Case(
      measure: "page_limit", count: 1_000, total: 1_000,
      says: ["the file has exactly 1000 rows", "all of its pages"], file: "scans-1.csv",
      text: Scans.log(
        (0..<10).flatMap { Scans.rows($0 * 100..<$0 * 100 + 100, from: 10 + $0 / 3) })),
    Case(
      measure: "changed_header", count: 2, total: 4,
      says: ["the last delivery, 'in/scans-1.csv': new: 'device'; gone: 'extra'"],
      before: ["scans-1.csv": "badge_id,scanned_at,gate,extra\nB1,\(day)T10:00:00+09:00,N,x\n"],
      file: "scans-2.csv", text: "badge_id,scanned_at,gate,device\nB2,\(day)T10:00:00+09:00,N,x\n",
      change: { show in
        show.pipeline.scans = """
          files: ["in/scans*"]
          columns: {badge: badge_id, scanned_at: scanned_at, point: gate}
          """
      }),
    Case(
      measure: "same_instant", count: 16, total: 30,
      says: ["16 of 30 scans have the same time, 2024-10-10 12:00:00"], file: "scans-1.csv",
      text: Scans.log(
        Scans.rows(0..<14) + (20..<36).map { "B\($0),\(day)T12:00:00+09:00,North,in\n" })),
    Case(
      measure: "clock_skew", count: 2, total: 5,
      says: ["2 of 5 scans were uploaded before they were made, by up to 7 minutes"],
      file: "scans-1.csv", text: uploaded([30, -60, -61, -420, 0]), change: uploads),
    Case(
      measure: "late_uploads", count: 1, total: 4,
      says: ["1 of 4 scans were uploaded more than an hour after they were made, by up to 3 hours"],
      file: "scans-1.csv", text: uploaded([30, 3_600, 10_800, 0]), change: uploads),
    Case(
      measure: "unreadable_uploads", count: 1, total: 3,
      says: ["1 of 3 upload times fit none of the pipeline's formats"], file: "scans-1.csv",
      text: uploaded([30, nil, 10]), change: uploads),
    Case(
      measure: "outside_hours", count: 3, total: 16,
      says: ["3 of 16 scans lie more than 2 hours before opening or after closing (2024-10-10)"],
      file: "scans-1.csv",
      text: Scans.log(
        Scans.rows(0..<11) + Scans.rows(11..<12, from: 7) + Scans.rows(12..<13, from: 8)
          + Scans.rows(13..<14, from: 20) + Scans.rows(14..<17, from: 23)
      ).replacing("B16,2024-10-10", with: "B16,2024-10-09"),
      change: hours),
    Case(
      measure: "outside_edition", count: 6, total: 10,
      says: ["6 of 10 scans are on no day of the edition (2024-10-09)"], file: "scans-1.csv",
      text: Scans.log(Scans.rows(0..<6, on: "2024-10-09") + Scans.rows(6..<10))),
    Case(
      measure: "swappable_dates", count: 4, total: 10,
      says: ["with day and month swapped they are (2024-11-10 for 2024-10-11)", "%d and %m"],
      file: "scans-1.csv",
      text: Scans.log(Scans.rows(0..<4, on: "2024-11-10") + Scans.rows(4..<10)),
      change: { $0.pipeline.days = "[2024-10-10, 2024-10-11]" }),
    Case(
      measure: "old_files", count: 2, total: 3,
      says: ["the file is new and ends on 2024-10-10, and the store had scans of 2024-10-12"],
      before: ["scans-3.csv": Scans.log(Scans.rows(0..<10, on: "2024-10-12"))],
      file: "scans-1.csv", text: Scans.log(Scans.rows(0..<10)),
      change: { $0.pipeline.days = "[2024-10-10, 2024-10-11, 2024-10-12]" }),
    Case(
      measure: "unresolved_countries", count: 3, total: 20,
      says: [
        "3 of 20 registrations name a country that is not known:",
        "'Souht Korr' (2 rows, perhaps 'South Korea'), 'Q\\u{1B}landia' (1 row)",
      ], file: "reg.csv",
      text: registrations(
        0..<20, country: { $0 < 2 ? "Souht Korr" : $0 == 2 ? "Q\u{1B}landia" : "Korea" }),
      change: lists),
    Case(
      measure: "unresolved_cities", count: 1, total: 41,
      says: [
        "a city that is one letter away from a known one: 'Gwnagju' (1 row, perhaps 'Gwangju')"
      ],
      file: "reg.csv", text: registrations(0..<41, city: { $0 == 7 ? "Gwnagju" : "Gwangju" }),
      change: lists),
    Case(
      measure: "unresolved_companies", count: 3, total: 20,
      says: ["'Nuri Sytems Ltd' (3 rows, perhaps 'Nuri Systems')"], file: "reg.csv",
      text: registrations(
        0..<20, company: { $0 < 3 ? "Nuri Sytems Ltd" : $0 < 5 ? "Nuri Systems" : "" }),
      change: { show in
        lists(&show)
        show.pipeline.more = "aliases: {companies: companies.csv}\n"
        try? show.folder.write("companies.csv", "alias,canonical\nNuri Sys,Nuri Systems\n")
      }),
  ]

  private func show(_ one: Case, _ quality: String) throws -> QualityShow {
    var quiet = try QualityShow()
    one.change(&quiet.show)
    try quiet.write(one.before)
    try quiet.show.save()
    if !one.before.isEmpty {
      let first = try quiet.run("ingest")
      #expect(first.outcome.exit == 0, "\(first.outcome)")
    }
    try quiet.write([one.file: one.text])
    return try quiet.limited(quality)
  }

  private func finding(_ one: Case, _ level: String) -> Judged.Finding {
    Judged.Finding(measure: one.measure, count: one.count, total: one.total, level: level)
  }

  @Test("is a warning where the pipeline says nothing", arguments: cases)
  func warns(_ one: Case) throws {
    let judged = try show(one, "").run("ingest")
    #expect(judged.outcome.exit == 0, "\(judged.outcome)")
    #expect(judged.findings(of: one.measure) == [finding(one, "warning")], "\(judged.outcome)")
    #expect(judged.outcome.err.contains("in/\(one.file): warning: "))
    for words in one.says { #expect(judged.outcome.err.contains(words), "\(judged.outcome.err)") }
    #expect(!judged.outcome.err.contains("\u{1B}"))
  }

  @Test("is none up to the limit, and never where the pipeline says so", arguments: cases)
  func silent(_ one: Case) throws {
    let percentage = one.measure == "page_limit" ? "1000" : "\(100 * one.count / one.total + 1)%"
    for limit in ["\(one.count)", percentage, "never"] {
      let judged = try show(one, "\(one.measure): {warning: \(limit)}").run("ingest")
      #expect(judged.outcome.exit == 0, "\(judged.outcome)")
      #expect(judged.findings(of: one.measure).isEmpty, "\(limit) \(judged.outcome)")
    }
  }

  @Test("takes nothing in where the pipeline calls it an error", arguments: cases)
  func fails(_ one: Case) throws {
    let show = try show(one, "\(one.measure): {error: \(one.count - 1)}")
    let before = show.show.kept
    let judged = try show.run("nightly")
    #expect(judged.outcome.exit == 65, "\(judged.outcome)")
    #expect(judged.findings(of: one.measure) == [finding(one, "error")], "\(judged.outcome)")
    #expect(judged.outcome.err.contains("(the pipeline allows \(one.count - 1))"))
    #expect(judged.outcome.err.contains("nothing of this file was taken in"))
    #expect(judged.outcome.err.contains("'quality: \(one.measure): error:'"))
    Wording.check(judged.outcome)
    let status = try show.run("status").outcome.json
    let files = (status["files"] as? [[String: Any]] ?? []).compactMap { $0["file"] as? String }
    #expect(files.sorted() == one.before.keys.map { "in/\($0)" }.sorted())
    if !one.before.isEmpty, one.measure != "lost_rows" { #expect(show.show.kept == before) }
    // What was refused is taken in once the limit allows it.
    #expect(try show.limited("").run("ingest").outcome.exit == 0)
  }

  @Test("is said of a few files and counted for the others")
  func manyFiles() throws {
    let files = (1...9).map { file in
      ("scans-\(file).csv", Scans.log(Scans.rows(file * 10..<file * 10 + 5, on: "2024-10-09")))
    }
    let show = try QualityShow(Dictionary(uniqueKeysWithValues: files))
    let judged = try show.run("ingest")
    #expect(judged.findings(of: "outside_edition").count == 9)
    let said = judged.outcome.err.split(separator: "\n").filter {
      $0.contains("no day of the edition")
    }
    #expect(said.count == 5)
    #expect(judged.outcome.err.contains("warning: the same of 4 more files ('outside_edition')"))
  }

  @Test("is a changed header for `check` too, which touches nothing")
  func check() throws {
    let one = try #require(Self.cases.first { $0.measure == "changed_header" })
    let show = try show(one, "")
    let before = show.show.folder.contents()
    let judged = try show.run("check")
    #expect(judged.outcome.exit == 0)
    #expect(judged.findings == [finding(one, "warning")], "\(judged.outcome)")
    for words in one.says { #expect(judged.outcome.err.contains(words)) }
    let strict = try show.limited("changed_header: {error: 1}").run("check")
    #expect(strict.outcome.exit == 65)
    #expect(strict.findings == [finding(one, "error")], "\(strict.outcome)")
    _ = try show.limited("")
    #expect(show.show.folder.contents() == before)
  }

  @Test("is no country that nobody gave, or that the alias file leaves open")
  func unknownCountries() throws {
    var show = try QualityShow()
    Self.lists(&show.show)
    show.show.pipeline.more = "aliases: {countries: countries.csv}\n"
    try show.show.folder.write("countries.csv", "alias,canonical\nOn board,ZZ\n")
    let countries = ["", "N/A", "--- Select ---", "ZZ", "zz", "Unknown", "on  board", "NA"]
    try show.write([
      "reg.csv": Self.registrations(0..<8, country: { countries[$0] })
    ])
    try show.show.save()
    let judged = try show.run("ingest")
    #expect(judged.outcome.exit == 0 && judged.findings.isEmpty, "\(judged.outcome)")
  }

  @Test("names no e-mail address that stands in a wrong column")
  func addresses() throws {
    var show = try QualityShow()
    Self.lists(&show.show)
    try show.write(["reg.csv": Self.registrations(0..<5, country: { "mina.\($0)@example.org" })])
    try show.show.save()
    let judged = try show.run("ingest")
    #expect(judged.findings(of: "unresolved_countries").first?.count == 5)
    #expect(!(judged.outcome.err + judged.outcome.out).contains("example.org"))
  }
}

import Foundation
import Testing

@Suite("Limits of what a file may claim")
struct LimitTests {
  private static let long = String(repeating: "B", count: 100)

  /// A show with its two files, limited by one line of the pipeline file.
  private func show(_ limits: String, scans: String = "", registrations: String = "") throws -> Show
  {
    var show = try Show()
    show.pipeline.more = "limits: {\(limits)}\n"
    show.pipeline.quality = ""
    show.pipeline.counting += "\nother_categories: visitor"
    try show.save()
    try show.folder.write("in/scans-1.csv", Show.scans + scans)
    try show.folder.write("in/reg.csv", Show.registrations + registrations)
    return show
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let limit: String
    let code: String
    let field: String
    let reason: String
    var testDescription: String { limit }
  }

  @Test(
    "cost the row that is beyond them, and say which limit and what holds without it",
    arguments: [
      Row(
        limit: "field: 99", code: "field_too_long", field: "badge_id",
        reason: "'limits: field:' allows (1 MiB unless set)"),
      Row(
        limit: "record: 120", code: "record_too_long", field: "",
        reason: "'limits: record:' allows (8 MiB unless set)"),
    ])
  func rows(_ row: Row) throws {
    // Quoted over two lines: a row that only the strict reader takes.
    let scans =
      "\(Self.long),2024-10-10T10:00:00+09:00,\"No\nrth\",in\nA1,2024-10-11T09:00:00+09:00,North,in\n"
    let show = try show(row.limit, scans: scans)
    let outcome = try show.run("ingest", "p.yml")
    #expect(outcome.exit == 0, "\(outcome)")
    let rejects = try show.run("rejects", "p.yml").out
    #expect(rejects.contains("in/scans-1.csv,6,"), "\(rejects)")
    #expect(rejects.contains(",\(row.code),") && rejects.contains(row.reason), "\(rejects)")
    #expect(rejects.contains("quote is missing,\(row.field),"), "\(rejects)")
    // The rest of that row's second line is no row either; the row after it is sound.
    #expect(outcome.out.contains("in/scans-1.csv: 7 rows: 5 accepted"), "\(outcome)")
    let generous = try self.show("field: 100, record: 1 KiB", scans: scans)
    #expect(
      try generous.run("ingest", "p.yml").out.contains("in/scans-1.csv: 6 rows: 6 accepted"))
  }

  struct File: Sendable, CustomTestStringConvertible {
    let limit: String
    let enough: String
    let says: String
    let advises: String
    var testDescription: String { limit }
  }

  @Test(
    "refuse the file that is beyond them, and say which limit and what holds without it",
    arguments: [
      File(
        limit: "header: 20", enough: "header: 1 KiB", says: "longer than 20 bytes",
        advises: "'limits: header:' (1 MiB unless set)"),
      File(
        limit: "points: 2", enough: "points: 3", says: "more than 2 scan points",
        advises: "'limits: points:' may allow up to 4096, which holds unless set"),
      File(
        limit: "categories: 3", enough: "categories: 4", says: "more than 3 different categories",
        advises: "'limits: categories:' (1000 unless set)"),
      File(
        limit: "decompressed: 3000", enough: "decompressed: 3 MiB", says: "more than 3000 bytes",
        advises: "'limits: decompressed:' (8 GiB unless set)"),
      File(
        limit: "compression_ratio: 2", enough: "compression_ratio: 1000",
        says: "more than 2 times its size",
        advises: "'limits: compression_ratio:' (1000 unless set)"),
    ])
  func files(_ file: File) throws {
    let scans =
      "A1,2024-10-10T11:00:00+09:00,South,in\nA1,2024-10-10T12:00:00+09:00,West,in\n"
    let registrations = ["host", "buyer"].map {
      "C-\($0),2024-09-01T10:00:00+09:00,\($0),Korea,Seoul,Nuri,company,,\n"
    }
    for (limit, exit) in [(file.limit, 65), (file.enough, 0)] as [(String, Int32)] {
      let show = try show(limit, scans: scans, registrations: registrations.joined())
      if limit.contains("compress") { try compress(show, rows: 30_000) }
      let outcome = try show.run("ingest", "p.yml")
      #expect(outcome.exit == exit, "\(limit): \(outcome)")
      guard exit == 65 else { continue }
      #expect(outcome.err.contains(file.says), "\(outcome)")
      #expect(outcome.err.contains(file.advises), "\(outcome)")
      Wording.check(outcome)
    }
  }

  @Test("of the header are one alone: what a row may have says nothing of names")
  func header() throws {
    for limit in ["field: 30", "record: 100"] {
      let show = try show(limit)
      let name = String(repeating: "n", count: 101)
      try show.folder.write(
        "in/scans-1.csv",
        "badge_id,scanned_at,gate,direction,\(name)\nA1,2024-10-10T10:00:00+09:00,North,in,\n")
      let outcome = try show.run("ingest", "p.yml")
      #expect(outcome.exit == 0, "\(outcome)")
      #expect(outcome.out.contains("in/scans-1.csv: 1 row: 1 accepted"), "\(outcome)")
    }
    // What is raised as advised is enough.
    let name = String(repeating: "n", count: 101)
    let small = try show("field: 30, header: 100")
    let header = "badge_id,scanned_at,gate,direction,\(name)\n"
    try small.folder.write("in/scans-1.csv", header)
    let refused = try small.run("ingest", "p.yml")
    #expect(refused.exit == 65)
    #expect(refused.err.contains("'limits: header:'"))
  }

  @Test("a list whose every row has another category ends soon, whatever the pipeline maps")
  func distinctCategories() throws {
    let show = try Show.reported()
    let before = show.kept
    let rows = (0..<60_000).map { "D\($0),,C\($0),Korea,Seoul,Nuri,company,,\n" }
    try show.folder.write("in/reg-2.csv", Show.registrationHeader + rows.joined())
    let outcome = try show.run("ingest", "p.yml")
    #expect(outcome.exit == 65)
    #expect(outcome.err.contains("in/reg-2.csv: error: the list has more than 1000 different"))
    #expect(show.kept == before)
  }

  /// Puts the scans of many rows in the place of the log, compressed.
  private func compress(_ show: Show, rows: Int) throws {
    let text =
      Show.scanHeader + String(repeating: "A1,2024-10-10T11:00:00+09:00,North,in\n", count: rows)
    try show.folder.write("in/scans-1.csv", text)
    try Tool.run("gzip", show.folder.path("in/scans-1.csv"))
  }
}

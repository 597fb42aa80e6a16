import Foundation
import Testing

@Suite("What reports say of earlier ones")
struct RestatementTests {
  private static let lateScans =
    Show.scanHeader + """
      A2,2024-10-10T15:00:00+09:00,North,in

      """

  @Test("names what has changed, from what to what, and the file that did it")
  func restated() throws {
    let show = try Show.reported()
    #expect(!show.folder.read("out/attendance.md").contains("Restated"))
    try show.folder.write("in/scans-2.csv", Self.lateScans)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let page = show.folder.read("out/attendance.md")
    #expect(page.contains("## Restated figures\n"))
    #expect(page.contains("| 2024-10-10: visitors | 1 | 2 | `in/scans-2.csv` |"))
    #expect(page.contains("| visits (whole edition) | 2 | 3 | `in/scans-2.csv` |"))
    #expect(!page.contains("| 2024-10-11: visitors |"))
    // Who came for the first time that day had come the day before.
    #expect(page.contains("| 2024-10-11: first\\_time\\_visitors | 1 | 0 | `in/scans-2.csv` |"))
    let record = try Self.record(show)
    let restated = try #require(record["restatements"] as? [[String: Any]])
    let visits = try #require(restated.first { $0["row"] as? String == "visits" })
    #expect(visits["before"] as? String == "2")
    #expect(visits["now"] as? String == "3")
    #expect(visits["files"] as? [String] == ["in/scans-2.csv"])
  }

  @Test("names no file of later days, which can't have changed who came for the first time")
  func laterDays() throws {
    let show = try Show.reported()
    try show.folder.write("in/scans-2.csv", Self.lateScans)
    try show.folder.write(
      "in/scans-3.csv", Show.scanHeader + "A1,2024-10-11T16:00:00+09:00,North,in\n")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let page = show.folder.read("out/attendance.md")
    #expect(page.contains("| 2024-10-10: first\\_time\\_visitors | 1 | 2 | `in/scans-2.csv` |"))
    #expect(
      page.contains(
        "| 2024-10-11: first\\_time\\_visitors | 1 | 0 | `in/scans-2.csv` and `in/scans-3.csv` |"))
    #expect(page.contains("| 2024-10-11: scans | 1 | 2 | `in/scans-3.csv` |"))
  }

  @Test("say that people may have been erased where no file explains them")
  func erased() throws {
    let show = try Show.reported()
    #expect(try show.run("erase", "p.yml", "--badge", "A2").exit == 0)
    #expect(try show.run("report", "p.yml").exit == 0)
    let page = show.folder.read("out/attendance.md")
    #expect(page.contains("or people were erased |"))
  }

  @Test("are said once, and the same however often the report is made")
  func again() throws {
    let show = try Show.reported()
    try show.folder.write("in/scans-2.csv", Self.lateScans)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let first = show.reports
    #expect(try show.run("report", "p.yml").exit == 0)
    #expect(show.reports == first)
    let quiet = try show.run("nightly", "p.yml")
    #expect(quiet.out.contains("unchanged"))
    #expect(show.reports == first)
    try show.folder.write(
      "in/scans-3.csv", Show.scanHeader + "A1,2024-10-11T16:00:00+09:00,North,in\n")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let page = show.folder.read("out/attendance.md")
    #expect(!page.contains("in/scans-2.csv` |\n| 2024-10-11"))
    #expect(page.contains("| 2024-10-11: visitors | 1 | 2 | `in/scans-3.csv` |"))
    #expect(!page.contains("| 2024-10-10: visitors |"))
  }

  @Test("follow a report that was made alone, and one by another pipeline file")
  func otherPipeline() throws {
    var show = try Show()
    #expect(try show.run("ingest", "p.yml").exit == 0)
    #expect(try show.run("report", "p.yml").exit == 0)
    show.pipeline.counting =
      "profile: abc\ncategories: {visitor: visitor, buyer: visitor, press: press}"
    try show.save()
    try show.folder.write("in/scans-2.csv", Show.moreScans)
    #expect(try show.run("ingest", "p.yml").exit == 0)
    #expect(try show.run("report", "p.yml").exit == 0)
    let page = show.folder.read("out/attendance.md")
    #expect(page.contains("| visitors (whole edition) | 2 | 3 | `in/scans-2.csv` |"))
    show.pipeline.counting =
      "categories: {visitor: visitor, buyer: visitor, press: press}"
    try show.save()
    #expect(try show.run("report", "p.yml").exit == 0)
    #expect(
      show.folder.read("out/attendance.md").contains(
        "| visitors (whole edition) | 3 | 2 | no file: the pipeline file"))
  }

  @Test(
    "are provisional until a file is taken in after the day that the pipeline file names",
    arguments: [
      ("2999-01-01", "provisional", "provisional until a file is taken in after 2999-01-01"),
      ("36500 days", "provisional", "provisional until a file is taken in after 2124-09-17"),
      ("36500", "provisional", "provisional until a file is taken in after 2124-09-17"),
      ("2024-10-12", "final", "final"), ("1 day", "final", "final"), ("", "final", "final"),
    ])
  func standing(_ finalAfter: String, _ status: String, _ text: String) throws {
    let show = try Show()
    if !finalAfter.isEmpty {
      try show.folder.write(
        "p.yml",
        show.pipeline.yaml.replacingOccurrences(
          of: "  venue: Hall 1\n", with: "  venue: Hall 1\n  final_after: \(finalAfter)\n"))
    }
    #expect(try show.run("ingest", "p.yml").exit == 0)
    let outcome = try show.run("report", "p.yml", "--json")
    #expect(outcome.json["status"] as? String == status)
    #expect(show.folder.read("out/attendance.md").contains("\nStatus: \(text); scans up to"))
    #expect(try Self.record(show)["status"] as? String == status)
  }

  @Test("are of days that were over when the report was made, and of no others")
  func complete() throws {
    var show = try Show()
    show.pipeline.days = "[2024-10-10, 2024-10-11, 2999-01-01]"
    try show.save()
    try show.folder.write(
      "in/scans-2.csv", Show.scanHeader + "A1,2999-01-01T10:00:00+09:00,North,in\n")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    try show.folder.write(
      "in/scans-3.csv", Self.lateScans + "A2,2999-01-01T10:00:00+09:00,North,in\n")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let page = show.folder.read("out/attendance.md")
    #expect(page.contains("| 2024-10-10: visitors | 1 | 2 | `in/scans-3.csv` |"))
    #expect(show.table("by-day").contains("2999-01-01,3,2,"))
    #expect(!page.contains("| 2999-01-01:"))
    #expect(!page.contains("(whole edition)"))
  }

  @Test("make a report anew that was made before them")
  func anew() throws {
    var show = try Show()
    #expect(try show.run("ingest", "p.yml").exit == 0)
    // While another run reads the store, the report is made and not remembered.
    let reader = unsafe open(show.folder.path(".footfall/footfall.sqlite.lock"), O_RDWR)
    #expect(flock(reader, LOCK_SH) == 0)
    #expect(try show.run("report", "p.yml").exit == 0)
    close(reader)
    let categories = show.pipeline.counting
    show.pipeline.counting = "profile: abc\n" + categories
    show.pipeline.out = "other"
    try show.save(as: "q.yml")
    try show.folder.write("in/scans-1.csv", Show.scans)
    #expect(try show.run("report", "q.yml").exit == 0)
    let outcome = try show.run("nightly", "p.yml")
    #expect(outcome.exit == 0)
    #expect(!outcome.out.contains("unchanged"))
  }

  private static func record(_ show: Show) throws -> [String: Any] {
    let data = Data(show.folder.read("out/run.json").utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}

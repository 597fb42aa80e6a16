import Foundation
import Testing

@Suite("What goes where")
struct OutputTests {
  @Test(
    "JSON of every command parses and has a schema version",
    arguments: ["check", "ingest", "status", "report", "rejects", "nightly", "compare"])
  func json(_ command: String) throws {
    let show = try Show.reported()
    let arguments = [command, "p.yml"] + (command == "compare" ? ["p.yml"] : []) + ["--json"]
    let outcome = try Program.run(arguments, in: show.folder.path)
    #expect(outcome.exit == 0)
    #expect(outcome.err == "")
    #expect(outcome.json["schema_version"] as? Int == 1)
    #expect(outcome.json["command"] as? String == command)
  }

  @Test("JSON of a run that fails says why")
  func jsonOfFailure() throws {
    let show = try Show.reported()
    try show.folder.copy(quirk: "truncated.csv.gz", to: "in/scans-2.csv.gz")
    let nightly = try show.run("nightly", "p.yml", "--json")
    #expect(nightly.exit == 65)
    #expect(nightly.json["exit_code"] as? Int == 65)
    let ingest = try #require(nightly.json["ingest"] as? [String: Any])
    let files = try #require(ingest["files"] as? [[String: Any]])
    let outcomes = files.compactMap { $0["outcome"] as? String }
    #expect(outcomes == ["known", "known", "failed"])
    #expect((files.last?["error"] as? String)?.contains("ends too early") == true)
    let check = try show.run("check", "p.yml", "--json")
    #expect(check.exit == 65)
    #expect(check.json["exit_code"] as? Int == 65)
  }

  @Test("--quiet leaves errors and data", arguments: ["check", "ingest", "report", "nightly"])
  func quiet(_ command: String) throws {
    let show = try Show.reported()
    try show.folder.copy(quirk: "header-only.csv", to: "in/scans-2.csv")
    let fine = try show.run(command, "p.yml", "--quiet")
    #expect(fine.exit == 0)
    #expect(fine.out == "" && fine.err == "")
    try show.folder.write("q.yml", "edition: {}\n")
    let wrong = try show.run(command, "q.yml", "--quiet")
    #expect(wrong.exit == 78)
    Wording.check(wrong)
  }

  @Test("without a terminal there is neither colour nor progress", arguments: ["", "1"])
  func noColour(_ noColor: String) throws {
    let show = try Show()
    try show.folder.copy(quirk: "empty-badge.csv", to: "in/scans-2.csv")
    try show.folder.copy(quirk: "empty.csv", to: "in/scans-3.csv")
    let environment = ["NO_COLOR": noColor, "TERM": "xterm-256color", "COLORTERM": "truecolor"]
    let outcome = try show.run("nightly", "p.yml", environment: environment)
    #expect(outcome.err.contains("warning: ") || outcome.err.contains("error: "))
    #expect(!outcome.err.contains("\u{1B}") && !outcome.err.contains("\r"))
    #expect(!outcome.out.contains("\u{1B}"))
  }

  @Test("on a terminal colour goes with NO_COLOR and --no-color", arguments: 0..<3)
  func terminal(_ way: Int) throws {
    let show = try Show()
    let files = try TemporaryFolder()
    let flags = way == 2 ? "--no-color --no-progress" : "--no-progress"
    let script = Process()
    script.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    script.arguments = [
      "script", "-qec", "'\(try Program.path())' check q.yml \(flags)", "/dev/null",
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["NO_COLOR"] = way == 1 ? "1" : nil
    environment["TERM"] = "xterm"
    script.environment = environment
    script.currentDirectoryURL = URL(fileURLWithPath: show.folder.path)
    script.standardInput = FileHandle.nullDevice
    script.standardOutput = try files.sink("out")
    try script.run()
    script.waitUntilExit()
    #expect(script.terminationStatus == 66)
    #expect(files.read("out").contains("error:"))
    #expect(files.read("out").contains("\u{1B}") == (way == 0))
  }

  @Test("a full standard output ends with 74", arguments: ["rejects", "status", "check", "report"])
  func fullOutput(_ command: String) throws {
    let show = try Show.reported()
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let files = try TemporaryFolder()
    let process = try Program.start(
      [command, "p.yml"], in: show.folder.path, out: full, err: try files.sink("err"))
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(files.read("err").hasPrefix("standard output: error: "))
    #expect(files.read("err").contains("What to do: "))
  }

  @Test("names with terminal escapes are shown as text")
  func escapes() throws {
    let show = try Show()
    try show.folder.write("in/scans\u{1B}[31m.csv", "badge\u{1B}[31m,scanned_at\nA,b\n")
    try show.folder.write("in/scans\u{1B}]2.csv", Show.scanHeader)
    for arguments in [
      ["check", "p.yml"], ["nightly", "p.yml"], ["status", "p.yml"],
      ["status", "p.yml", "--store", "\u{1B}[31m.sqlite"], ["check", "\u{1B}[31m.yml"],
      ["nightly", "p.yml", "--store", "\u{1B}[31m", "--out", "\u{1B}[32m"],
    ] {
      let outcome = try Program.run(arguments, in: show.folder.path)
      #expect(!outcome.out.contains("\u{1B}"), "\(outcome)")
      #expect(!outcome.err.contains("\u{1B}"), "\(outcome)")
    }
  }

  @Test("check names each file with its encoding, delimiter and columns, and touches nothing")
  func check() throws {
    let show = try Show()
    let outcome = try show.run("check", "p.yml")
    #expect(
      outcome.out == """
        Example ex-1: 2 days
        in/reg.csv: registrations, utf-8, ',', 9 columns: badge_id, registered_at, category, \
        country, city, company, organization_type, email, name
        in/scans-1.csv: scans, utf-8, ',', 4 columns: badge_id, scanned_at, gate, direction
        All is well.

        """)
    #expect(show.folder.names == ["in", "p.yml"])
  }

  @Test("status tells what is there, what waits and what is late")
  func status() throws {
    let show = try Show()
    let empty = try show.run("status", "p.yml")
    #expect(empty.out.contains("The store holds nothing of this edition yet.\n"))
    #expect(empty.out.contains("waiting: in/reg.csv has not been taken in\n"))
    #expect(empty.out.contains("late: no scan of 2024-10-11 has come\n"))
    #expect(show.folder.names == ["in", "p.yml"])
    try show.run("nightly", "p.yml")
    try show.folder.write("in/scans-2.csv", Show.moreScans)
    let before = show.folder.contents()
    let full = try show.run("status", "p.yml")
    #expect(full.exit == 0)
    for line in [
      "Example ex-1 (ex-1)", "store: .footfall/footfall.sqlite", "registrations: 3",
      "file: in/scans-1.csv: scans, 4 rows, 4 accepted, 0 duplicate, 0 refused, 0 rejected",
      "day: 2024-10-10: 2 scans", "waiting: in/scans-2.csv has not been taken in",
    ] {
      #expect(full.out.contains(line + "\n"), "\(line) in \(full.out)")
    }
    #expect(!full.out.contains("late: "))
    #expect(show.folder.contents() == before)
    try FileManager.default.removeItem(atPath: show.folder.path("in/reg.csv"))
    let missing = try show.run("status", "p.yml", "--json")
    let feeds = try #require(missing.json["feeds"] as? [[String: Any]])
    #expect(feeds.contains { $0["state"] as? String == "missing" })
  }

  @Test("rejects prints the quarantined rows as CSV")
  func rejects() throws {
    var show = try Show()
    show.pipeline.scans = """
      files: ["in/scans*"]
      columns: {badge: badge_id, scanned_at: scanned_at, point: gate, direction: direction,
        result: result}
      values: {result: {accepted: [OK]}}
      """
    show.pipeline.quality = "rejected_rows: {error: 90%}"
    try show.save()
    try show.folder.remove("in/scans-1.csv")
    try show.folder.write(
      "in/scans.csv",
      """
      badge_id,scanned_at,gate,direction,result
      A1,2024-10-10T10:00:00+09:00,North,in,OK
      ,2024-10-10T10:00:00+09:00,North,in,OK
      A1,2024-10-10 10:00,North,in,OK
      A1,soon,"No, rth",in,OK
      A1,2024-10-10T10:00:00+09:00,North,up,OK
      A1,2024-10-10T10:00:00+09:00,North,in,Used
      A1,2024-10-10T10:00:00+09:00,North,in
      A1,2024-10-10T10:00:00+09:00,"North,in,OK

      """)
    #expect(try show.run("ingest", "p.yml").exit == 0)
    let outcome = try show.run("rejects", "p.yml")
    #expect(outcome.exit == 0)
    #expect(outcome.err == "")
    #expect(
      outcome.out == #"""
        file,line,byte_offset,code,reason,field,value,row
        in/scans.csv,3,83,empty_badge,the badge is empty,badge_id,,",2024-10-10T10:00:00+09:00,North,in,OK"
        in/scans.csv,4,122,missing_zone,"the timestamp names no time zone, and the pipeline gives none",scanned_at,2024-10-10 10:00,"A1,2024-10-10 10:00,North,in,OK"
        in/scans.csv,5,154,invalid_timestamp,the timestamp fits none of the pipeline's formats,scanned_at,soon,"A1,soon,""No, rth"",in,OK"
        in/scans.csv,6,178,unknown_direction,the direction is none that the pipeline names,direction,up,"A1,2024-10-10T10:00:00+09:00,North,up,OK"
        in/scans.csv,7,219,refused,the scan was refused at the gate and proves no attendance,result,Used,"A1,2024-10-10T10:00:00+09:00,North,in,Used"
        in/scans.csv,8,262,field_count,the row has not as many fields as the header,,,"A1,2024-10-10T10:00:00+09:00,North,in"
        in/scans.csv,9,300,malformed_quoting,a quote is missing or stands where none may be,gate,,"A1,2024-10-10T10:00:00+09:00,""North,in,OK"

        """#)
    let json = try show.run("rejects", "p.yml", "--json").json
    #expect((json["rows"] as? [[String: Any]])?.count == 7)
  }
}

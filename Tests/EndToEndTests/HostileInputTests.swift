import Foundation
import Testing

@Suite("Files that nobody should deliver")
struct HostileInputTests {
  @Test("a pipe is refused, not waited for")
  func pipe() throws {
    let show = try Show.reported()
    let before = show.kept
    #expect(unsafe mkfifo(show.folder.path("in/scans-2.csv"), 0o600) == 0)
    for command in ["check", "ingest", "nightly"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == 65, "\(command) \(outcome)")
      #expect(outcome.err.contains("in/scans-2.csv: error: this is no regular file"))
    }
    let status = try show.run("status", "p.yml")
    #expect(status.exit == 0)
    #expect(status.out.contains("waiting: in/scans-2.csv has not been taken in\n"))
    #expect(show.kept == before)
  }

  @Test("a name that is not UTF-8 is told, not passed over")
  func name() throws {
    let show = try Show.reported()
    let name = show.folder.path("in/scans-").utf8CString.dropLast() + [-1, 0]
    let descriptor = unsafe open(Array(name), O_CREAT | O_WRONLY, 0o600)
    #expect(descriptor >= 0)
    close(descriptor)
    for command in ["check", "nightly"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == 66)
      #expect(outcome.err.contains("in/scans-\u{FFFD}: error: the file's name is not UTF-8"))
      Wording.check(outcome)
    }
  }

  @Test("a link is refused")
  func link() throws {
    let show = try Show.reported()
    try FileManager.default.createSymbolicLink(
      atPath: show.folder.path("in/scans-2.csv"), withDestinationPath: "/etc/passwd")
    let outcome = try show.run("nightly", "p.yml")
    #expect(outcome.exit == 65)
    #expect(outcome.err.contains("in/scans-2.csv: error: this is no regular file"))
  }

  @Test("a file that may not be read ends with 74, and others are taken in")
  func unreadable() throws {
    let show = try Show()
    try #require(getuid() != 0 || canGiveUpRoot, "needs setpriv")
    try show.folder.write("in/scans-2.csv", Show.moreScans)
    try show.folder.setMode("in/scans-2.csv", 0)
    let outcome = try runWithoutRoot(["nightly", "p.yml"], in: show)
    #expect(outcome.exit == 74, "\(outcome)")
    #expect(outcome.err.contains("in/scans-2.csv: error: the file may not be read"))
    #expect(outcome.out.contains("in/scans-1.csv: 4 rows: 4 accepted"))
    Wording.check(outcome)
  }

  @Test("what can't be listed is told in the system's words")
  func unlistable() throws {
    let show = try Show()
    try #require(getuid() != 0 || canGiveUpRoot, "needs setpriv")
    #expect(try runWithoutRoot(["ingest", "p.yml"], in: show).exit == 0)
    try show.folder.makeFolder("out")
    try show.folder.setMode("out", 0)
    let outcome = try runWithoutRoot(["report", "p.yml"], in: show)
    try show.folder.setMode("out", 0o700)
    #expect(outcome.exit == 74, "\(outcome)")
    #expect(outcome.err.contains("out: error: reading or writing failed: Permission denied"))
    Wording.check(outcome)
  }

  struct Given: Sendable, CustomTestStringConvertible {
    let quirk: String
    let exit: Int32
    let says: String
    var testDescription: String { quirk }
  }

  @Test(
    "a file given that fits no pattern is told what is wrong with it",
    arguments: [
      Given(quirk: "truncated.csv.gz", exit: 65, says: "ends too early"),
      Given(quirk: "empty.csv", exit: 65, says: "the file holds no records"),
      Given(quirk: "binary.bin", exit: 65, says: "this is no CSV file, but PNG picture"),
      Given(quirk: "duplicate-header.csv", exit: 65, says: "is there 2 times: columns 3 and 4"),
      Given(quirk: "semicolon.csv", exit: 0, says: ""),
      Given(quirk: "cp949.csv", exit: 0, says: ""),
      Given(quirk: "preamble.csv", exit: 64, says: "fits none of the pipeline's sources"),
      Given(quirk: "nowhere.csv", exit: 66, says: "there is no such file"),
    ])
  func given(_ one: Given) throws {
    let show = try Show.reported()
    let before = show.kept
    if one.quirk != "nowhere.csv" { try show.folder.copy(quirk: one.quirk, to: one.quirk) }
    let outcome = try show.run("ingest", "p.yml", one.quirk)
    #expect(outcome.exit == one.exit, "\(outcome)")
    guard one.exit != 0 else { return }
    #expect(outcome.err.hasPrefix(one.quirk + ":") && outcome.err.contains(one.says), "\(outcome)")
    Wording.check(outcome)
    #expect(show.kept == before)
  }

  @Test("years that no calendar shows cost their rows and nothing else")
  func years() throws {
    let show = try Show.reported()
    try show.folder.write(
      "in/scans-2.csv",
      Show.scanHeader + """
        A1,9999-12-31T23:59:59Z,North,in
        A1,0000-01-01T00:00:00Z,North,in
        A1,9998-12-31T23:59:59-12:00,North,in
        A1,0001-01-03T00:00:00+14:00,North,in

        """)
    let outcome = try show.run("nightly", "p.yml")
    #expect(outcome.exit == 0, "\(outcome)")
    #expect(show.table("quality").contains("scans,in/scans-2.csv,4,2,0,0,2,2,0\n"))
    #expect(try show.run("status", "p.yml").exit == 0)
    #expect(try show.run("nightly", "p.yml").exit == 0)
  }

  @Test("numbers beyond the calendar too", arguments: ["epoch_seconds", "epoch_milliseconds"])
  func epochs(_ format: String) throws {
    var show = try Show()
    show.pipeline.scans = """
      files: ["in/scans*"]
      columns: {badge: badge_id, scanned_at: scanned_at}
      timestamps: {format: \(format)}
      """
    show.pipeline.quality = "rejected_rows: {error: 90%}"
    try show.save()
    let unit = format == "epoch_seconds" ? "" : "000"
    let values = [
      "1728522000\(unit)", "253402300800\(unit)", "-62135596801\(unit)", "9223372036854775807",
      "99999999999999999999", "-9223372036854775808", "1e9", "",
    ]
    try show.folder.write(
      "in/scans-1.csv", "badge_id,scanned_at\n" + values.map { "A1,\($0)\n" }.joined())
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(show.table("quality").contains("scans,in/scans-1.csv,8,1,0,0,7,0,0\n"))
  }

  @Test("a NUL costs its row, and a second delivery counts nothing twice")
  func nul() throws {
    let show = try Show.reported()
    let rows = "A1\0B,2024-10-10T10:00:00+09:00,North,in\nA1,2024-10-10T10:00:01+09:00,No\0rth,in\n"
    try show.folder.write(
      "in/scans-2.csv", Show.scanHeader + rows + "A2,2024-10-10T10:00:00+09:00,North,in\n")
    try show.folder.write(
      "in/scans-3.csv", Show.scanHeader + rows + "A2,2024-10-10T10:00:09+09:00,North,in\n")
    #expect(try show.run("nightly", "p.yml").exit == 65)
    var generous = show.pipeline
    generous.quality = ""
    try show.folder.write("p.yml", generous.yaml)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(show.table("quality").contains("scans,in/scans-2.csv,3,1,0,0,2,0,0\n"))
    #expect(show.table("summary").contains("counted_scans,6\n"))
    #expect(show.table("by-point").components(separatedBy: "\n").count == 3)
    let rejects = try show.run("rejects", "p.yml").out
    #expect(rejects.contains("invalid_text") && rejects.contains("No\u{FFFD}rth,in"))
  }

  @Test("a field without an end costs its row")
  func longField() throws {
    let show = try Show.reported()
    try show.folder.write(
      "in/scans-2.csv",
      Show.scanHeader + String(repeating: "B", count: 3_000_000) + ",2024-10-10T10:00:00Z,N,in\n"
        + "A1,2024-10-10T10:00:00+09:00,N,in\n")
    let outcome = try show.run("nightly", "p.yml")
    #expect(outcome.exit == 0)
    #expect(outcome.err.count < 2_000)
    #expect(show.table("quality").contains("scans,in/scans-2.csv,2,1,0,0,1,0,0\n"))
  }

  @Test("more scan points than numbers end with 65")
  func points() throws {
    let show = try Show.reported()
    let before = show.kept
    let rows = (0..<20_000).map { "A1,2024-10-10T10:00:00+09:00,P\($0),in\n" }
    try show.folder.write("in/scans-2.csv", Show.scanHeader + rows.joined())
    let outcome = try show.run("nightly", "p.yml")
    #expect(outcome.exit == 65)
    #expect(outcome.err.contains("scan points"))
    Wording.check(outcome)
    #expect(show.kept == before)
  }

  @Test("random bytes never end in anything but 0 or 65", arguments: 1...6)
  func noise(_ seed: UInt64) throws {
    let show = try Show.reported()
    var state = seed
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let scraps: [[UInt8]] = ["\"", "\"\"", ",", "\n", "\r\n", "A1", "in", "한", "\0", ";"]
      .map { Array($0.utf8) }
    for round in 0..<5 {
      var bytes = Array(Show.scans.utf8)
      for _ in 0..<(1 + next() % 200) {
        bytes += next() % 9 == 0 ? [UInt8(next() % 256)] : scraps[Int(next() % 10)]
      }
      bytes += Array("\nA1,2024-10-10T10:00:\(10 + round)+09:00,North,in\n".utf8)
      try show.folder.write("in/scans-2.csv", bytes: bytes)
      let outcome = try show.run("nightly", "p.yml")
      #expect([0, 65].contains(outcome.exit), "\(outcome)")
      #expect(!outcome.err.contains("\u{1B}"))
    }
  }

  private var canGiveUpRoot: Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
  }

  /// Runs the program as nobody where these tests run as root, whom no permission stops.
  private func runWithoutRoot(_ arguments: [String], in show: Show) throws -> Program.Outcome {
    guard getuid() == 0 else { return try Program.run(arguments, in: show.folder.path) }
    let files = try TemporaryFolder()
    let program = files.path("footfall")
    // Copied by a process of its own: tests beside this one start processes, which would hold the
    // copy open for writing, and such a file can't be run.
    try Tool.run("cp", try Program.path(), program)
    try Tool.run("chown", "-R", "65534", show.folder.path, files.path)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
    process.arguments = ["--reuid", "65534", "--clear-groups", program] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: show.folder.path)
    process.standardOutput = try files.sink("out")
    process.standardError = try files.sink("err")
    try process.run()
    process.waitUntilExit()
    return Program.Outcome(
      exit: process.terminationStatus, out: files.read("out"), err: files.read("err"))
  }
}

import Foundation
import Testing

@Suite("A run that is asked to stop")
struct StopTests {
  private static let logs = 400

  /// A show with so many logs that a signal comes in the middle of them.
  private func show() throws -> Show {
    let show = try Show()
    for log in 0..<Self.logs {
      let rows = (0..<20).map { "A\(log)-\($0),2024-10-10T10:00:\(10 + $0)+09:00,North,in\n" }
      try show.folder.write("in/scans-\(1_000 + log).csv", Show.scanHeader + rows.joined())
    }
    return show
  }

  @Test(
    "ends where nothing is half done, and the next run does the rest",
    arguments: [(SIGTERM, Int32(143), "SIGTERM"), (SIGINT, Int32(130), "Ctrl-C (SIGINT)")])
  func stops(_ signal: Int32, _ exit: Int32, _ name: String) throws {
    let show = try show()
    let (out, err) = (try show.folder.sink("stdout"), try show.folder.sink("stderr"))
    let process = try Program.start(
      ["nightly", "p.yml", "--verbose"], in: show.folder.path, out: out, err: err)
    while process.isRunning, !show.folder.read("stderr").contains("in/scans-1002.csv") {
      usleep(1_000)
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == exit)
    let told = show.folder.read("stderr")
    #expect(told.contains("error: the run was stopped by \(name)\n"), "\(told.suffix(500))")
    #expect(told.contains("What to do: run the same command again: what was taken in stays"))
    #expect(show.reports.isEmpty)
    let taken = show.folder.read("stdout").components(separatedBy: "20 accepted").count - 1
    #expect((1..<Self.logs).contains(taken))

    let status = try show.run("status", "p.yml", "--json").json
    #expect((status["files"] as? [Any])?.count == taken + 2, "\(status)")
    #expect(try show.run("doctor", "p.yml").exit == 0)
    let next = try show.run("nightly", "p.yml")
    #expect(next.exit == 0, "\(next)")
    #expect(next.out.contains("skipped \(taken + 2) taken in before"))

    let undisturbed = try self.show()
    #expect(try undisturbed.run("nightly", "p.yml").exit == 0)
    #expect(show.reports == undisturbed.reports)
  }

  @Test("gives up the file that it reads")
  func givesUp() throws {
    let show = try Show.reported()
    let before = show.kept
    let rows = String(repeating: "A1,2024-10-10T10:00:00+09:00,North,in\n", count: 400_000)
    try show.folder.write("in/scans-2.csv", Show.scanHeader + rows)
    let (out, err) = (try show.folder.sink("stdout"), try show.folder.sink("stderr"))
    // In pieces so small that reading takes a while.
    let process = try Program.start(
      ["nightly", "p.yml", "--verbose", "--piece-size", "64", "--workers", "1"],
      in: show.folder.path, out: out, err: err)
    while process.isRunning, !show.folder.read("stderr").contains("in/scans-2.csv") {
      usleep(1_000)
    }
    kill(process.processIdentifier, SIGTERM)
    process.waitUntilExit()
    #expect(process.terminationStatus == 143, "\(show.folder.read("stderr"))")
    #expect(show.folder.read("stdout").contains("in/scans-2.csv: not taken in\n"))
    #expect(show.kept == before)
  }

  @Test("goes on where Ctrl-C was switched off by whoever started it")
  func ignored() throws {
    let show = try show()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "trap '' INT; exec \"$0\" nightly p.yml --verbose", try Program.path(),
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: show.folder.path)
    process.standardOutput = try show.folder.sink("stdout")
    process.standardError = try show.folder.sink("stderr")
    try process.run()
    while process.isRunning, !show.folder.read("stderr").contains("in/scans-1002.csv") {
      usleep(1_000)
    }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(show.folder.read("stderr").suffix(500))")
    #expect(show.folder.exists("out/attendance.md"))
  }
}

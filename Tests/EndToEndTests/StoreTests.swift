import Foundation
import Testing

@Suite("The store")
struct StoreTests {
  @Test(
    "that is none is refused and left alone",
    arguments: ["in/reg.csv", "in", "p.yml", "/dev/null", "other.sqlite"])
  func notAStore(_ path: String) throws {
    let show = try Show()
    // The first page of a SQLite file of somebody else's.
    try show.folder.write(
      "other.sqlite", bytes: Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 4_080))
    let before = show.folder.contents().filter { !$0.key.hasPrefix("other.sqlite.lock") }
    for arguments in [["nightly"], ["ingest", "--dry-run"], ["report"], ["status"], ["rejects"]] {
      let outcome = try Program.run(
        arguments + ["p.yml", "--store", path], in: show.folder.path)
      #expect(outcome.exit == 74, "\(arguments) \(outcome)")
      #expect(outcome.err.hasPrefix("\(path): error: "))
      Wording.check(outcome)
    }
    let after = show.folder.contents().filter { !$0.key.hasPrefix("other.sqlite.lock") }
    #expect(after == before)
  }

  @Test("damage is told, and nothing is written")
  func damaged() throws {
    let show = try Show.reported()
    var bytes = Array(try #require(show.folder.contents()[".footfall/footfall.sqlite"]))
    for offset in stride(from: 200, to: bytes.count, by: 7) { bytes[offset] ^= 0x5A }
    try show.folder.write(".footfall/footfall.sqlite", bytes: bytes)
    let before = show.kept
    for command in ["nightly", "report", "status", "rejects"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == 74, "\(command) \(outcome)")
      #expect(outcome.err.contains("the store is damaged"))
      Wording.check(outcome)
    }
    #expect(show.kept == before)
  }

  @Test("of another version is told with what to do, and left alone", arguments: [1, 2, 99])
  func otherVersion(_ version: UInt8) throws {
    let show = try Show.reported()
    var bytes = Array(try #require(show.folder.contents()[".footfall/footfall.sqlite"]))
    // SQLite keeps `user_version` in bytes 60 to 63 of the file.
    bytes[63] = version
    try show.folder.write(".footfall/footfall.sqlite", bytes: bytes)
    let before = show.kept
    for command in ["nightly", "report", "status", "rejects"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == 74, "\(command) \(outcome)")
      #expect(outcome.err.contains(version < 3 ? "an earlier version" : "a later version"))
      #expect(outcome.err.contains("(format \(version))"))
      Wording.check(outcome)
    }
    #expect(show.kept == before)
  }

  @Test("a folder that can't be made ends with 73")
  func noFolder() throws {
    let show = try Show()
    let outcome = try show.run("ingest", "p.yml", "--store", "in/reg.csv/x/y.sqlite")
    #expect(outcome.exit == 73)
    #expect(outcome.err.contains("in/reg.csv/x/y.sqlite"))
    Wording.check(outcome)
    #expect(show.folder.names == ["in", "p.yml"])
  }

  @Test("missing folders are made, and the store is its owner's alone")
  func folders() throws {
    let show = try Show()
    let outcome = try show.run("nightly", "p.yml", "--store", "a/b/c.sqlite", "--out", "d/e/f")
    #expect(outcome.exit == 0)
    #expect(show.folder.exists("d/e/f/attendance.md"))
    #expect(try show.folder.mode("a/b/c.sqlite") == 0o600)
    #expect(try show.folder.mode("a/b") == 0o700)
  }

  @Test("that does not hold the edition ends with 66", arguments: ["report", "rejects"])
  func editionMissing(_ command: String) throws {
    let show = try Show()
    let outcome = try show.run(command, "p.yml")
    #expect(outcome.exit == 66)
    #expect(outcome.err.contains("the store does not hold the edition 'ex-1'"))
    Wording.check(outcome)
    #expect(show.folder.names == ["in", "p.yml"])
  }

  @Test("a run that finds it held ends with 75, and what only looks does not wait either")
  func locked() throws {
    let show = try Show.reported()
    let before = show.kept
    try show.folder.write("in/scans-2.csv", Show.moreScans)
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    holder.arguments = [
      "flock", "-x", show.folder.path(".footfall/footfall.sqlite.lock"), "-c",
      "echo held; read line",
    ]
    let (input, output) = (Pipe(), Pipe())
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "held\n")
    for command in ["ingest", "nightly", "report", "status", "rejects"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == 75, "\(command) \(outcome)")
      #expect(outcome.err.contains("another run holds the store"))
      #expect(outcome.err.contains("then try again"))
      #expect(outcome.out == "")
    }
    #expect(try show.run("check", "p.yml").exit == 0)
    #expect(show.kept == before)
    try input.fileHandleForWriting.write(contentsOf: Data("done\n".utf8))
    holder.waitUntilExit()
    #expect(try show.run("nightly", "p.yml").exit == 0)
  }

  @Test("of two runs at once, each is done or ends with 75, and nothing is lost")
  func twoRuns() throws {
    let show = try Show()
    let rows = (0..<20_000).map { "B\($0 % 997),2024-10-10T10:\(10 + $0 % 50):00+09:00,N,in\n" }
    try show.folder.write("in/scans-2.csv", Show.scanHeader + rows.joined())
    let files = try TemporaryFolder()
    let runs = try (0..<4).map { number in
      try Program.start(
        ["nightly", "p.yml"], in: show.folder.path, out: try files.sink("out-\(number)"),
        err: try files.sink("err-\(number)"))
    }
    runs.forEach { $0.waitUntilExit() }
    let exits = runs.map(\.terminationStatus)
    #expect(exits.allSatisfy { $0 == 0 || $0 == 75 } && exits.contains(0), "\(exits)")
    let alone = try Show()
    try alone.folder.write("in/scans-2.csv", show.folder.read("in/scans-2.csv"))
    try alone.run("nightly", "p.yml")
    #expect(show.folder.contents(of: "out") == alone.folder.contents(of: "out"))
  }

  @Test(
    "days cut by another rule end with 78, until the change is undone",
    arguments: ["zone", "dayStartsAt"])
  func changedRule(_ what: String) throws {
    var show = try Show.reported()
    let before = show.kept
    if what == "zone" {
      show.pipeline.zone = "Asia/Tokyo"
    } else {
      show.pipeline.dayStartsAt = "04:00"
    }
    try show.save(as: "changed.yml")
    for arguments in [["ingest"], ["ingest", "--dry-run"], ["report"], ["nightly"]] {
      let outcome = try Program.run(arguments + ["changed.yml"], in: show.folder.path)
      #expect(outcome.exit == 78, "\(arguments) \(outcome)")
      #expect(outcome.err.contains("the store's days were cut in the zone Asia/Seoul from 00:00"))
      #expect(outcome.err.components(separatedBy: "error: ").count == 2, "said once")
      Wording.check(outcome)
    }
    #expect(show.kept == before)
    #expect(try show.run("nightly", "p.yml").exit == 0)
  }

  @Test("a rehearsal changes nothing on the disk")
  func dryRun() throws {
    let show = try Show()
    let fresh = try show.run("ingest", "p.yml", "--dry-run")
    #expect(fresh.exit == 0)
    #expect(fresh.out.contains("Would take in 2 files, skip 0 taken in before.\n"))
    #expect(show.folder.names == ["in", "p.yml"])
    try show.run("nightly", "p.yml")
    try show.folder.write("in/scans-2.csv", Show.moreScans)
    let before = show.folder.contents()
    let again = try show.run("ingest", "p.yml", "--dry-run")
    #expect(again.out.contains("in/scans-2.csv: 2 rows: 2 accepted"))
    #expect(again.out.contains("Would take in 1 file, skip 2 taken in before.\n"))
    #expect(show.folder.contents() == before)
  }
}

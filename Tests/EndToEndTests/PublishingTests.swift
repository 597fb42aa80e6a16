import Foundation
import Testing

@Suite("Publishing")
struct PublishingTests {
  struct Foreign: Sendable, CustomTestStringConvertible {
    let file: String
    let told: String
    var testDescription: String { file }
  }

  @Test(
    "a folder with anything else in it is refused and left alone",
    arguments: [
      Foreign(file: "notes.txt", told: "notes.txt"),
      Foreign(file: "tables/mine.csv", told: "tables/mine.csv"),
      Foreign(file: "mine/deep/x", told: "mine"),
      Foreign(file: ".hidden", told: ".hidden"),
    ])
  func foreign(_ one: Foreign) throws {
    let show = try Show.reported()
    try show.folder.write("out/" + one.file, "mine")
    try show.folder.write("in/scans-2.csv", Show.moreScans)
    let before = show.kept
    for command in ["report", "nightly"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == 73)
      #expect(outcome.err.contains("the folder holds '\(one.told)', which Footfall did not write"))
      Wording.check(outcome)
      #expect(show.kept == before)
    }
  }

  @Test("a folder with anything else in it is refused even where there is nothing new")
  func foreignWithoutNews() throws {
    let show = try Show.reported()
    try show.folder.write("out/notes.txt", "mine")
    #expect(try show.run("nightly", "p.yml").exit == 73)
  }

  @Test("a report is left alone where there is nothing new, and made again where it was harmed")
  func unchanged() throws {
    let show = try Show.reported()
    let before = show.kept
    #expect(try show.run("nightly", "p.yml").out.contains("attendance.md: unchanged"))
    #expect(show.kept == before)
    try show.folder.write("out/attendance.md", "harmed")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(show.kept == before)
  }

  @Test("a report names the pipeline file that it was made by, whichever was used last")
  func otherPipelineFile() throws {
    let show = try Show.reported()
    try show.save(as: "q.yml")
    #expect(try show.run("nightly", "q.yml").exit == 0)
    #expect(show.folder.read("out/run.json").contains("q.yml"))
  }

  @Test("a folder that Footfall has not written at all is refused", arguments: ["in", ".", "/"])
  func foreignFolder(_ path: String) throws {
    let show = try Show.reported()
    let before = show.folder.contents()
    let outcome = try show.run("report", "p.yml", "--out", path)
    #expect(outcome.exit == 73)
    Wording.check(outcome)
    #expect(show.folder.contents() == before)
  }

  @Test("a file, or a link, is no folder", arguments: ["p.yml", "link"])
  func noFolder(_ path: String) throws {
    let show = try Show.reported()
    try FileManager.default.createSymbolicLink(
      atPath: show.folder.path("link"), withDestinationPath: "out")
    let before = show.kept
    let outcome = try show.run("report", "p.yml", "--out", path)
    #expect(outcome.exit == 73)
    #expect(outcome.err.contains("this is no folder"))
    #expect(show.kept == before)
  }

  @Test("an output that can't be created ends with 73", arguments: ["in/reg.csv/x", "/proc/x"])
  func cannotCreate(_ path: String) throws {
    let show = try Show.reported()
    let outcome = try show.run("report", "p.yml", "--out", path)
    #expect(outcome.exit == 73)
    Wording.check(outcome)
  }

  @Test("an empty folder, and one with changed files of its own, are replaced")
  func replaced() throws {
    let show = try Show()
    try show.folder.makeFolder("out")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let report = show.folder.contents(of: "out")
    try show.folder.write("out/attendance.md", "changed")
    try show.folder.remove("out/tables/summary.csv")
    #expect(try show.run("report", "p.yml").exit == 0)
    #expect(show.folder.contents(of: "out") == report)
    #expect(show.folder.names == [".footfall", "in", "out", "p.yml"])
  }

  @Test("the same store gives the same bytes, wherever the report goes")
  func sameBytes() throws {
    let show = try Show.reported()
    #expect(try show.run("report", "p.yml", "--out", "elsewhere/other").exit == 0)
    #expect(
      show.folder.contents(of: "elsewhere/other") == show.folder.contents(of: "out"))
  }

  @Test("a reader sees the whole old report or the whole new one")
  func wholeReports() throws {
    let show = try Show.reported()
    let expected = Set(show.folder.contents(of: "out").keys)
    let files = try TemporaryFolder()
    let writers = try (0..<2).map { number in
      let loop = Process()
      loop.executableURL = URL(fileURLWithPath: "/bin/sh")
      loop.arguments = [
        "-c", "for i in 1 2 3 4 5 6 7 8 9 10; do \"$0\" report p.yml --quiet || exit 1; done",
        try Program.path(),
      ]
      loop.currentDirectoryURL = URL(fileURLWithPath: show.folder.path)
      loop.standardError = try files.sink("err-\(number)")
      try loop.run()
      return loop
    }
    var looks = 0
    while writers.contains(where: \.isRunning) {
      let before = try inode(of: show.folder.path("out"))
      let names = Set(show.folder.contents(of: "out").keys)
      // A report that has been replaced is taken away while it is read.
      let isReplaced = try inode(of: show.folder.path("out")) != before
      #expect(isReplaced || names == expected)
      #expect(show.folder.exists("out/attendance.md") && show.folder.exists("out/run.json"))
      looks += 1
    }
    #expect(looks > 10)
    for writer in writers { #expect(writer.terminationStatus == 0) }
    #expect(show.folder.names == [".footfall", "in", "out", "p.yml"])
  }

  private func inode(of path: String) throws -> UInt64? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.systemFileNumber] as? NSNumber)?.uint64Value
  }

  @Test("first reports that meet are both done")
  func firstReports() throws {
    let show = try Show.reported()
    let files = try TemporaryFolder()
    for round in 0..<3 {
      let runs = try (0..<4).map { number in
        try Program.start(
          ["report", "p.yml", "--out", "new-\(round)"], in: show.folder.path,
          out: try files.sink("out"), err: try files.sink("err-\(round)-\(number)"))
      }
      runs.forEach { $0.waitUntilExit() }
      #expect(runs.map(\.terminationStatus) == [0, 0, 0, 0])
      #expect(show.folder.contents(of: "new-\(round)") == show.folder.contents(of: "out"))
    }
    #expect(!show.folder.names.contains { $0.contains("footfall-new") })
  }
}

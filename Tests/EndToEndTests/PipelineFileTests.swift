import Foundation
import Testing

@Suite("A pipeline file that can't be used")
struct PipelineFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let says: [String]
    var testDescription: String { name }
  }

  @Test(
    "is told where, with a mark and a way out, and touches nothing",
    arguments: [
      Case(
        name: "unknown key", old: "    columns: {badge", new: "    colums: {badge",
        says: [
          "p.yml:", "unknown key 'colums' in sources.scans", "^~~~~~", "did you mean 'columns'?",
        ]),
      Case(
        name: "unknown zone", old: "Asia/Seoul", new: "Asia/Soul",
        says: ["p.yml:7:14: error: unknown time zone 'Asia/Soul'", "^~~~", "'Asia/Seoul'?"]),
      Case(
        name: "no zone for timestamps", old: "    files: [\"in/scans*\"]",
        new: "    files: [\"in/scans*\"]\n    timestamps: {format: \"%d.%m.%Y %H:%M\"}",
        says: ["have no zone", "time_zone:"]),
      Case(
        name: "ambiguous order of day and month", old: "    files: [\"in/scans*\"]",
        new: "    files: [\"in/scans*\"]\n    timestamps: {format: \"%x %H:%M\", time_zone: UTC}",
        says: ["%d/%m/%Y or %m/%d/%Y"]),
      Case(
        name: "no badge", old: "{badge: badge_id, ", new: "{",
        says: ["missing key 'badge' in sources.scans.columns"]),
      Case(
        name: "no days", old: "  days: [2024-10-10, 2024-10-11]\n", new: "",
        says: ["missing key 'days' in edition"]),
      Case(
        name: "no such class", old: "press: press", new: "press: pres",
        says: ["invalid value 'pres'", "did you mean 'press'?"]),
      Case(
        name: "tab as indentation", old: "  id: ex-1", new: "\tid: ex-1",
        says: ["p.yml:2:1", "indent with blanks"]),
      Case(
        name: "terminal escape", old: "Hall 1", new: "\"Hall\u{1B}[31m\"",
        says: ["control character \\u{1B}"]),
    ])
  func problem(_ one: Case) throws {
    let show = try Show()
    let yaml = show.folder.read("p.yml")
    try #require(yaml.contains(one.old))
    try show.folder.write("p.yml", yaml.replacingOccurrences(of: one.old, with: one.new))
    for command in ["check", "ingest", "report", "nightly", "status", "rejects"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == 78, "\(command)")
      #expect(outcome.out == "")
      for text in one.says { #expect(outcome.err.contains(text), "\(outcome.err)") }
      Wording.check(outcome)
    }
    #expect(show.folder.names == ["in", "p.yml"])
  }

  @Test("every problem of a file is told at once")
  func severalProblems() throws {
    var show = try Show()
    show.pipeline.zone = "Nowhere"
    show.pipeline.more = "colour: red\n"
    try show.save()
    let outcome = try show.run("check", "p.yml")
    #expect(outcome.exit == 78)
    #expect(outcome.err.contains("'Nowhere'") && outcome.err.contains("'colour'"))
  }

  struct NoFile: Sendable, CustomTestStringConvertible {
    let name: String
    let exit: Int32
    let says: String
    var testDescription: String { name }
  }

  @Test(
    "that is none",
    arguments: [
      NoFile(name: "missing.yml", exit: 66, says: "missing.yml: error: there is no such file"),
      NoFile(name: "in", exit: 78, says: "in: error: this is a folder, not a pipeline file"),
      NoFile(
        name: "empty.yml", exit: 78, says: "empty.yml: error: the pipeline file has no content"),
      NoFile(name: "binary.yml", exit: 78, says: "binary.yml:1:1: error: the file is not UTF-8"),
      NoFile(name: "in/reg.csv", exit: 78, says: "in/reg.csv:1:1: error: the top level is a text"),
    ])
  func noFile(_ one: NoFile) throws {
    let show = try Show()
    try show.folder.write("empty.yml", "")
    try show.folder.copy(quirk: "binary.bin", to: "binary.yml")
    let outcome = try show.run("nightly", one.name)
    #expect(outcome.exit == one.exit)
    #expect(outcome.err.hasPrefix(one.says), "\(outcome.err)")
    Wording.check(outcome)
  }
}

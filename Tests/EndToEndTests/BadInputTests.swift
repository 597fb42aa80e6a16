import Foundation
import Testing

@Suite("A source that can't be used")
struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The file of SampleData/quirks, or its text.
    var quirk: String?
    var text = ""
    var file = "in/scans-2.csv"
    var exit: Int32 = 65
    let says: [String]
    var testDescription: String { name }
  }

  @Test("leaves the store and earlier reports as they were", arguments: cases)
  func badSource(_ one: Case) throws {
    let show = try Show.reported()
    let before = show.kept
    if let quirk = one.quirk {
      try show.folder.copy(quirk: quirk, to: one.file)
    } else {
      try show.folder.write(one.file, one.text)
    }
    for command in ["nightly", "ingest"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == one.exit)
      for text in one.says { #expect(outcome.err.contains(text), "\(outcome.err)") }
      #expect(outcome.out.contains("\(one.file): not taken in\n"))
      Wording.check(outcome)
      #expect(show.kept == before)
    }
    #expect(show.folder.names == [".footfall", "in", "out", "p.yml"])
  }

  private static let cases = [
    Case(
      name: "empty file", quirk: "empty.csv",
      says: ["in/scans-2.csv:1:1: error: the file holds no records"]),
    Case(name: "blank lines alone", text: "\n\n\n", says: ["error: the file holds no records"]),
    Case(
      name: "missing column", text: "badge_id,scanned,gate,direction\nA1,x,N,in\n",
      says: [
        "in/scans-2.csv:1:1: error: no column 'scanned_at', which 'scanned_at' is mapped to",
        "    1 | badge_id,scanned,gate,direction\n      | ^~~~", "did you mean 'scanned'?",
      ]),
    Case(
      name: "duplicate header", quirk: "duplicate-header.csv",
      says: [
        "in/scans-2.csv:1:26: error: the column 'gate', which 'point' is mapped to, is there"
          + " 2 times: columns 3 and 4",
        "1 | badge_id,scanned_at,gate,gate,direction\n      |                          ^~~~\n",
      ]),
    Case(
      name: "no header", quirk: "no-header.csv",
      says: ["no column 'badge_id'", "'header: false'"]),
    Case(
      name: "title above the header", quirk: "preamble.csv",
      says: ["1 | Smart Life Week 2024", "remove what stands above the line of column names"]),
    Case(
      name: "separator line", quirk: "separator-line.csv",
      says: ["1 | sep=;", "remove what stands above the line of column names"]),
    Case(name: "binary file", quirk: "binary.bin", says: ["this is no CSV file, but PNG picture"]),
    Case(
      name: "truncated gzip", quirk: "truncated.csv.gz", file: "in/scans-2.csv.gz",
      says: [
        "in/scans-2.csv.gz: error: the compressed file ends too early", "fetch the file again",
      ]),
    Case(
      name: "damaged gzip", quirk: "wrong-checksum.csv.gz", file: "in/scans-2.csv.gz",
      says: ["in/scans-2.csv.gz: error: the compressed file is damaged"]),
    Case(
      name: "unmapped category", quirk: "unmapped-category.csv", file: "in/reg-2.csv",
      says: [
        "in/reg-2.csv:3:33: error: the pipeline file does not say what class the category"
          + " 'Influencer' is",
        "|                                 ^~~~~~~~~~\n", "other_categories:",
      ]),
    Case(
      name: "all rows bad", text: Show.scanHeader + "A1,today,N,in\nA2,tomorrow,N,in\n",
      says: [
        "in/scans-2.csv:2:4: error: 2 of 2 rows can't be read (the pipeline allows 60%)",
        "    2 | A1,today,N,in\n      |    ^~~~~\n",
      ]),
    Case(
      name: "terminal escapes",
      text: Show.scanHeader + "\u{1B}[31mA1,\u{1B}]0;x\u{7}today,N,in\n",
      says: ["\\u{1B}[31mA1,\\u{1B}]0;x\\u{7}today,N,in"]),
  ]

  @Test("a missing file ends with 66 before anything is touched")
  func missingFile() throws {
    var show = try Show.reported()
    show.pipeline.scans = show.pipeline.scans?.replacingOccurrences(
      of: "[\"in/scans*\"]", with: "[\"in/scans*\", in/late.csv, \"gates/*.csv.gz\"]")
    try show.save()
    let before = show.folder.contents()
    for command in ["nightly", "ingest", "check"] {
      let outcome = try show.run(command, "p.yml")
      #expect(outcome.exit == 66)
      #expect(outcome.err.contains("'in/late.csv'") && outcome.err.contains("'gates/*.csv.gz'"))
      #expect(outcome.err.contains("What to do: put the file where the pipeline file says"))
      #expect(outcome.out == "")
    }
    #expect(show.folder.contents() == before)
  }

  @Test("a header alone is taken in, with a warning")
  func headerOnly() throws {
    let show = try Show.reported()
    let tables = show.folder.contents(of: "out/tables").filter { $0.key != "quality.csv" }
    try show.folder.copy(quirk: "header-only.csv", to: "in/scans-2.csv")
    let outcome = try show.run("nightly", "p.yml")
    #expect(outcome.exit == 0)
    #expect(outcome.err.contains("in/scans-2.csv: warning: the file has no rows\n  What to do: "))
    #expect(show.table("quality").contains("scans,in/scans-2.csv,0,0,0,0,0,0,0\n"))
    #expect(show.folder.contents(of: "out/tables").filter { $0.key != "quality.csv" } == tables)
  }

  @Test("what is wrong with one file keeps no other out")
  func oneBadFile() throws {
    let show = try Show()
    try show.folder.copy(quirk: "truncated.csv.gz", to: "in/scans-0.csv.gz")
    try show.folder.copy(quirk: "empty.csv", to: "in/scans-2.csv")
    let outcome = try show.run("nightly", "p.yml")
    #expect(outcome.exit == 65)
    #expect(outcome.out.contains("in/scans-1.csv: 4 rows: 4 accepted"))
    #expect(outcome.err.contains("scans-0.csv.gz: error:"))
    #expect(outcome.err.contains("scans-2.csv:1:1: error:"))
    #expect(!show.folder.exists("out"))
    try show.folder.remove("in/scans-0.csv.gz")
    try show.folder.remove("in/scans-2.csv")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(show.table("summary").contains("visitors,2\n"))
  }
}

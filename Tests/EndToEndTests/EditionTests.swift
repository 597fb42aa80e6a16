import Foundation
import Testing

@Suite("Two editions")
struct EditionTests {
  @Test("an edition that no store holds ends with 66", arguments: ["prev.yml", "nowhere.yml"])
  func missing(_ previous: String) throws {
    let show = try editions()
    let before = show.folder.contents()
    let outcome = try show.run("compare", "p.yml", previous)
    #expect(outcome.exit == 66)
    #expect(outcome.err.contains("error: "))
    Wording.check(outcome)
    #expect(show.folder.contents() == before)
  }

  @Test("nightly warns of an edition that is not in its store, and reports all the same")
  func nightlyWarns() throws {
    let show = try editions()
    let outcome = try show.run("nightly", "both.yml")
    #expect(outcome.exit == 0)
    #expect(outcome.err.contains("warning: the edition 'ex-0' is not in its store"))
    #expect(outcome.err.contains("What to do: run 'footfall ingest'"))
    #expect(show.folder.names.filter { $0.hasPrefix("out") } == ["out"])
    #expect(try show.run("ingest", "prev.yml").exit == 0)
    let again = try show.run("nightly", "both.yml")
    #expect(again.exit == 0 && again.err == "")
    #expect(show.folder.exists("out-vs-ex-0/comparison.md"))
  }

  @Test("compare writes beside the report, and where it is told to")
  func folders() throws {
    let show = try editions()
    try show.run("ingest", "prev.yml")
    #expect(try show.run("compare", "p.yml", "prev.yml").exit == 0)
    #expect(try show.run("compare", "p.yml", "prev.yml", "--out", "c/d").exit == 0)
    #expect(show.folder.contents(of: "out-vs-ex-0") == show.folder.contents(of: "c/d"))
    let returning = show.folder.read("c/d/tables/returning.csv")
    #expect(returning.contains("returning_visitors,1\n"))
  }

  @Test("each edition is read from the store that it names")
  func ownStores() throws {
    let show = try editions()
    try show.run("ingest", "prev.yml", "--store", "old.sqlite")
    try show.folder.write("prev.yml", show.folder.read("prev.yml") + "store: old.sqlite\n")
    #expect(try show.run("compare", "p.yml", "prev.yml").exit == 0)
    #expect(show.folder.exists("out-vs-ex-0/tables/compare-summary.csv"))
  }

  /// The usual show, taken in and reported, and the pipeline of the year before.
  private func editions() throws -> Show {
    let show = try Show.reported()
    var both = show.pipeline
    both.more = "compare_with: [prev.yml]\n"
    try show.folder.write("both.yml", both.yaml)
    var previous = show.pipeline
    previous.id = "ex-0"
    previous.days = "[2023-10-12]"
    previous.registrations = previous.registrations?.replacingOccurrences(
      of: "in/reg*", with: "old/reg*")
    previous.scans = previous.scans?.replacingOccurrences(of: "in/scans*", with: "old/scans*")
    try show.folder.write("prev.yml", previous.yaml)
    try show.folder.write("old/reg.csv", Show.registrations)
    try show.folder.write(
      "old/scans.csv", Show.scanHeader + "A1,2023-10-12T10:00:00+09:00,North,in\n")
    return show
  }
}

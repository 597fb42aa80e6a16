import Foundation
import Testing

@Suite("Paths that are links")
struct LinkedPathTests {
  private func link(_ name: String, to target: String, in show: Show) throws {
    try FileManager.default.createSymbolicLink(
      atPath: show.folder.path(name), withDestinationPath: target)
  }

  @Test("of a store lead to one lock and one key, whichever way a run comes")
  func store() throws {
    let show = try Show.reported()
    try show.folder.makeFolder("elsewhere")
    try link("elsewhere/store.sqlite", to: "../.footfall/footfall.sqlite", in: show)
    try show.folder.write("in/scans-2.csv", Show.moreScans)
    let lock = open(show.folder.path(".footfall/footfall.sqlite.lock"))
    let locked = try show.run("nightly", "p.yml", "--store", "elsewhere/store.sqlite")
    #expect(locked.exit == 75, "\(locked)")
    close(lock)
    #expect(try show.run("nightly", "p.yml", "--store", "elsewhere/store.sqlite").exit == 0)
    #expect(show.table("summary").contains("counted_scans,6\n"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: show.folder.path("elsewhere"))
        == ["store.sqlite"])
  }

  private func open(_ path: String) -> Int32 {
    let lock = unsafe Foundation.open(path, O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    return lock
  }

  @Test("of an edition to compare with lead to the store that is open already")
  func comparison() throws {
    var show = try Show.reported()
    try link("store.sqlite", to: ".footfall/footfall.sqlite", in: show)
    show.pipeline.id = "ex-2"
    show.pipeline.out = "out-2"
    show.pipeline.more = "store: store.sqlite\ncompare_with: [p.yml]\n"
    try show.save(as: "p2.yml")
    let outcome = try show.run("nightly", "p2.yml")
    #expect(outcome.exit == 0, "\(outcome)")
    #expect(show.folder.exists("out-2-vs-ex-1/comparison.md"))
  }

  @Test("make no store where they lead to nothing")
  func dangling() throws {
    let show = try Show()
    try link("store.sqlite", to: "nowhere/store.sqlite", in: show)
    try show.folder.makeFolder("nowhere")
    let outcome = try show.run("nightly", "p.yml", "--store", "store.sqlite")
    #expect(outcome.exit == 73, "\(outcome)")
    Wording.check(outcome)
    #expect(!show.folder.exists("nowhere/store.sqlite"))
  }

  @Test("of a report within its folder are never written through")
  func report() throws {
    let show = try Show.reported()
    try show.folder.write("secret.txt", "kept")
    try show.folder.remove("out/attendance.md")
    try link("out/attendance.md", to: "../secret.txt", in: show)
    try show.folder.write("in/scans-2.csv", Show.moreScans)
    let outcome = try show.run("nightly", "p.yml")
    #expect([0, 73].contains(outcome.exit), "\(outcome)")
    #expect(show.folder.read("secret.txt") == "kept")
  }
}

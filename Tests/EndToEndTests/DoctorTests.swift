import Foundation
import Testing

@Suite("The doctor")
struct DoctorTests {
  @Test("finds nothing where scans were refused")
  func refused() throws {
    var show = try Show()
    show.pipeline.scans = """
      files: ["in/scans*"]
      columns: {badge: badge_id, scanned_at: scanned_at, result: result}
      values: {result: {accepted: [OK]}}
      """
    try show.save()
    let time = "2024-10-10T10:00:00+09:00"
    try show.folder.write(
      "in/scans-1.csv", "badge_id,scanned_at,result\nA1,\(time),OK\nA2,\(time),Used\nA2,soon,OK\n")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let outcome = try show.run("doctor", "p.yml")
    #expect(outcome.exit == 0 && outcome.err == "", "\(outcome)")
  }

  @Test("finds nothing where nothing is wrong, and changes nothing")
  func sound() throws {
    let show = try Show()
    let early = try show.run("doctor", "p.yml")
    #expect(early.exit == 0 && early.err == "", "\(early)")
    #expect(early.out == "Example ex-1 (ex-1): no store yet\nAll is well.\n")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let before = show.folder.contents()
    let outcome = try show.run("doctor", "p.yml")
    #expect(outcome.exit == 0 && outcome.err == "", "\(outcome)")
    #expect(outcome.out.hasSuffix("footfall.sqlite\nAll is well.\n"))
    #expect(show.folder.contents() == before)
  }

  @Test("names the pages of a store that are damaged, or the whole of it")
  func damage() throws {
    let show = try Show.reported()
    let store = ".footfall/footfall.sqlite"
    let bytes = Array(try #require(show.folder.contents()[store]))
    // A name in a page of badges, of which SQLite itself knows nothing.
    let badges = Array("[\"A1\",\"A2\"".utf8)
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: badges) })
    var changed = bytes
    changed[place + 2] ^= 1
    changed[changed.count - 1] ^= 0x80
    try show.folder.write(store, bytes: changed)
    let outcome = try show.run("doctor", "p.yml")
    #expect(outcome.exit == 74, "\(outcome)")
    for page in [place / 65_536 + 1, bytes.count / 65_536] {
      #expect(outcome.err.contains("error: the store is damaged: page \(page) of the file\n"))
    }
    Wording.check(outcome)

    changed = bytes
    changed[63] = 9
    try show.folder.write(store, bytes: changed)
    let later = try show.run("doctor", "p.yml")
    #expect(later.exit == 74)
    #expect(later.err.contains("a later version of Footfall (format 9)"))
    Wording.check(later)
  }

  @Test("tells of people's data that others can read")
  func permissions() throws {
    let show = try Show.reported()
    try show.folder.setMode(".footfall/footfall.sqlite", 0o640)
    let outcome = try show.run("doctor", "p.yml")
    #expect(outcome.exit == 0, "\(outcome)")
    #expect(outcome.out.hasSuffix("1 finding\n"))
    #expect(outcome.err.contains("footfall.sqlite: warning: others than its owner may read"))
    #expect(outcome.err.contains("chmod 600"))
    #expect(try show.run("doctor", "p.yml", "--quiet").err == "")
  }

  @Test("tells of a missing key of persons, a missing source and a report that was left unfinished")
  func several() throws {
    let show = try Show.reported()
    try show.folder.remove(".footfall/person.key")
    try show.folder.remove("in/scans-1.csv")
    try show.folder.makeFolder(".out.footfall-new-7")
    let outcome = try show.run("doctor", "p.yml")
    #expect(outcome.exit == 66, "\(outcome)")
    #expect(outcome.out.hasSuffix("3 findings\n"))
    #expect(outcome.err.contains("no file for scans: 'in/scans*'"))
    #expect(outcome.err.contains("under another secret key"))
    #expect(outcome.err.contains(".out.footfall-new-7: warning: a run was ended"))
    Wording.check(outcome)
    let json = try show.run("doctor", "p.yml", "--json").json
    let findings = json["findings"] as? [[String: String]] ?? []
    #expect(findings.map { $0["level"] } == ["error", "error", "warning"])
    #expect(json["exit_code"] as? Int == 66)
  }
}

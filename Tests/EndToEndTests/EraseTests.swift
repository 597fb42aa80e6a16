import Foundation
import Testing

@Suite("Erasing people")
struct EraseTests {
  private static let zoe = "BADGE-OF-ZOE"
  private static let mail = "zoe@example.org"
  private static let company = "Zoe Kim Consulting"

  private static let moreRegistrations =
    Show.registrationHeader + """
      \(zoe),2024-09-01T10:00:00+09:00,visitor,Korea,Jeju-si,\(company),company,\(mail),Zoe
      SECOND-OF-ZOE,2024-09-02T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,\(mail.uppercased()),Zoe
      A5,2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,,
      A6,2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,,
      A7,2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,,

      """

  private static let moreScans =
    Show.scanHeader + """
      \(zoe),2024-10-10T10:00:00+09:00,North,in
      \(zoe),2024-10-11T10:00:00+09:00,North,in
      SECOND-OF-ZOE,2024-10-11T10:00:00+09:00,North,in
      \(zoe),soon,North,in
      A1,\(zoe)X,North,in

      """

  /// A show with a person of two badges, reported.
  private func show() throws -> Show {
    var show = try Show()
    show.pipeline.quality = ""
    try show.save()
    try show.folder.write("in/reg-2.csv", Self.moreRegistrations)
    try show.folder.write("in/scans-2.csv", Self.moreScans)
    let outcome = try show.run("nightly", "p.yml")
    try #require(outcome.exit == 0, "\(outcome)")
    return show
  }

  /// The tables but those of cities and companies, which lose what a single person has.
  private func tables(_ show: Show) -> [String: Data] {
    show.folder.contents(of: "out/tables").filter {
      !["by-city.csv", "by-company.csv"].contains($0.key)
    }
  }

  private func store(_ show: Show, holds text: String) -> Bool {
    show.folder.contents(of: ".footfall").values.contains { $0.range(of: Data(text.utf8)) != nil }
  }

  @Test("by badge takes the name out of every byte, and leaves every count")
  func badge() throws {
    let show = try show()
    let before = tables(show)
    for text in [Self.zoe, Self.company, "Jeju-si"] { #expect(store(show, holds: text)) }
    let outcome = try show.run("erase", "p.yml", "--badge", Self.zoe)
    #expect(outcome.exit == 0, "\(outcome)")
    #expect(outcome.out.hasPrefix("Erased 1 badge and the text of 1 quarantined row of ex-1.\n"))
    // What stands in the quarantine is another badge's.
    #expect(try show.run("rejects", "p.yml").out.contains("\(Self.zoe)X"))
    for text in [Self.zoe + ",", "\"\(Self.zoe)\"", Self.company, "Jeju-si"] {
      #expect(!store(show, holds: text), "\(text)")
    }
    #expect(store(show, holds: "Nuri"))
    #expect(try show.run("doctor", "p.yml").exit == 0)
    let nightly = try show.run("nightly", "p.yml")
    #expect(nightly.exit == 0)
    var after = tables(show)
    // Two cities fewer by name would be two figures fewer: Jeju-si and Zoe's firm go.
    let summary = show.table("summary")
    #expect(summary.contains("visitors,4\n") && summary.contains("cities,2\n"), "\(summary)")
    after["summary.csv"] = before["summary.csv"]
    #expect(after == before)
    let status = try show.run("status", "p.yml")
    #expect(status.out.contains("erased: 1 badge and the text of 1 quarantined row, 20"))
    for outcome in [outcome, status, nightly] {
      #expect(!(outcome.out + outcome.err).contains(Self.zoe))
    }
  }

  @Test("stays erased when a later export names the badge again, and counts nothing twice")
  func again() throws {
    let show = try show()
    #expect(try show.run("erase", "p.yml", "--badge", Self.zoe).exit == 0)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let before = tables(show).filter { $0.key != "quality.csv" }
    let more = "A2,2024-10-11T10:00:00+09:00,North,in\n"
    try show.folder.write("in/reg-3.csv", Self.moreRegistrations + "A8,,visitor,KR,Seoul,,,,\n")
    try show.folder.write(
      "in/scans-3.csv",
      Self.moreScans.replacing("soon", with: "2024-10-10T10:00:00+09:00").replacing(
        "A1,BADGE-OF-ZOEX,North,in\n", with: more))
    let outcome = try show.run("nightly", "p.yml", "--json")
    #expect(outcome.exit == 0, "\(outcome)")
    #expect(!store(show, holds: Self.zoe + ",") && !store(show, holds: Self.company))
    #expect(!store(show, holds: "\"\(Self.zoe)\""))
    var after = tables(show).filter { $0.key != "quality.csv" }
    // The one new registration has not come to the show.
    #expect(show.table("summary").contains("registered,8\n"))
    for name in ["summary.csv", "by-country.csv", "by-category.csv"] { after[name] = before[name] }
    #expect(after == before)
    #expect(show.table("quality").contains("scans,in/scans-3.csv,5,0,5,0,0,0,0\n"))
    #expect(show.table("quality").contains("registrations,in/reg-3.csv,6,1,5,0,0,0,0\n"))
    #expect(try show.run("doctor", "p.yml").exit == 0)
  }

  @Test("by person reaches every badge and every edition, and returning visitors stay as many")
  func person() throws {
    let show = try show()
    var other = show.pipeline
    other.id = "ex-2"
    other.out = "out-2"
    other.more = "compare_with: [p.yml]\n"
    other.counting += "\nunit: person"
    try show.folder.write("p2.yml", other.yaml)
    #expect(try show.run("nightly", "p2.yml").exit == 0)
    let returning = show.folder.read("out-2-vs-ex-1/tables/returning.csv")
    #expect(returning.contains("returning_visitors,3\n"), "\(returning)")
    let bridge = show.folder.read("out-2/tables/bridge.csv")
    #expect(bridge.contains("same_person,1\n"))

    let outcome = try show.run("erase", "p2.yml", "--person", " ZOE@example.org ")
    #expect(
      outcome.out.hasPrefix(
        "Erased 2 badges and the text of 1 quarantined row of ex-1.\nErased 2 badges"), "\(outcome)"
    )
    #expect(!store(show, holds: "SECOND-OF-ZOE") && !store(show, holds: Self.company))
    for pipeline in ["p.yml", "p2.yml"] {
      #expect(try show.run("nightly", pipeline).exit == 0)
      #expect(try show.run("doctor", pipeline).exit == 0)
    }
    #expect(show.folder.read("out-2-vs-ex-1/tables/returning.csv") == returning)
    #expect(show.folder.read("out-2/tables/bridge.csv") == bridge)
    // Nobody can tell any more who it was.
    let again = try show.run("erase", "p2.yml", "--person", Self.mail)
    #expect(again.exit == 0 && again.out.contains("all of it was erased before"), "\(again)")
    // A later list of either edition brings nobody back, and the same people return.
    try show.folder.write(
      "in/reg-4.csv",
      Show.registrationHeader
        + "SECOND-OF-ZOE,2024-09-20T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,\(Self.mail),Zoe\n"
        + "THIRD-OF-ZOE,2024-09-20T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,\(Self.mail),Zoe\n"
    )
    try show.folder.write(
      "in/scans-4.csv", Show.scanHeader + "THIRD-OF-ZOE,2024-10-11T10:00:00+09:00,North,in\n")
    for pipeline in ["p.yml", "p2.yml"] { #expect(try show.run("nightly", pipeline).exit == 0) }
    let after = show.folder.read("out-2-vs-ex-1/tables/returning.csv")
    #expect(after.contains("current_visitors,3\n") && after.contains("returning_visitors,3\n"))
    #expect(show.folder.read("out-2/tables/bridge.csv").contains("same_person,2\n"))
    let third = try show.run("erase", "p2.yml", "--person", Self.mail)
    #expect(third.out.contains("Erased 1 badge"), "\(third)")
    #expect(!store(show, holds: "THIRD-OF-ZOE"))
  }

  @Test("before a day takes everybody of an edition that is over")
  func before() throws {
    let show = try show()
    let before = tables(show).filter { $0.key != "summary.csv" }
    let early = try show.run("erase", "p.yml", "--before", "2024-10-11")
    #expect(early.exit == 0)
    #expect(early.out.contains("Nothing was erased: the edition lasts until 2024-10-11."))
    let outcome = try show.run("erase", "p.yml", "--before", "2024-10-12")
    #expect(outcome.out.hasPrefix("Erased 9 badges and the text of 2 quarantined rows of ex-1.\n"))
    for text in [Self.zoe, "SECOND-OF-ZOE", "\"A1\"", "Quill", Self.company] {
      #expect(!store(show, holds: text), "\(text)")
    }
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(tables(show).filter { $0.key != "summary.csv" } == before)
    #expect(try show.run("doctor", "p.yml").exit == 0)
    let again = try show.run("erase", "p.yml", "--before", "2024-10-12")
    #expect(again.out.contains("Nothing was erased"))
  }

  @Test("of one badge leaves its holder's other badge theirs, in later lists too")
  func otherBadge() throws {
    var show = try show()
    show.pipeline.counting += "\nunit: person"
    try show.save()
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let bridge = show.table("bridge")
    #expect(bridge.contains("same_person,1\n"))
    #expect(try show.run("erase", "p.yml", "--badge", " \(Self.zoe) ").exit == 0)
    try show.folder.write(
      "in/reg-4.csv",
      Show.registrationHeader
        + "SECOND-OF-ZOE,2024-09-20T10:00:00+09:00,visitor,Korea,Busan,Nuri,company,\(Self.mail),Zoe\n"
    )
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(show.table("bridge") == bridge)
    #expect(show.table("by-city").contains("KR,Busan,1,1,"))
  }

  @Test("keeps out of the quarantine what a later file says of the erased")
  func quarantine() throws {
    let show = try show()
    #expect(try show.run("erase", "p.yml", "--badge", Self.zoe).exit == 0)
    try show.folder.write("in/scans-3.csv", Self.moreScans + "\"\(Self.zoe)\",later,North,in\n")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(!store(show, holds: Self.zoe + ",") && !store(show, holds: "\(Self.zoe)\","))
    let rejects = try show.run("rejects", "p.yml").out
    #expect(rejects.contains("in/scans-3.csv,5,") && rejects.contains("in/scans-3.csv,7,"))
    #expect(rejects.contains("\(Self.zoe)X"))
    let again = try show.run("erase", "p.yml", "--badge", Self.zoe)
    #expect(again.exit == 0 && again.out.contains("all of it was erased before"), "\(again)")
  }

  @Test(
    "of somebody whom the store does not hold ends with 66", arguments: ["--badge", "--person"])
  func nobody(_ option: String) throws {
    let show = try show()
    let before = show.kept
    let outcome = try show.run("erase", "p.yml", option, "NOBODY-AT-ALL")
    #expect(outcome.exit == 66)
    #expect(outcome.err.contains("the store holds nobody of that name"))
    #expect(!outcome.err.contains("NOBODY-AT-ALL"))
    Wording.check(outcome)
    #expect(show.kept == before)
  }

  @Test("leaves no name in what the store remembers of reports")
  func publications() throws {
    var show = try show()
    show.pipeline.out = "out, suppress_below: 3"
    try show.save()
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(try show.run("erase", "p.yml", "--badge", Self.zoe).exit == 0)
    for text in [Self.company, Self.company.lowercased(), "jeju-si", "Jeju-si"] {
      #expect(!store(show, holds: text), "\(text)")
    }
    #expect(try show.run("nightly", "p.yml").exit == 0)
  }

  @Test("only says what it would do, where it is asked for that")
  func rehearsal() throws {
    let show = try show()
    let before = show.kept
    let outcome = try show.run("erase", "p.yml", "--badge", Self.zoe, "--dry-run", "--json")
    #expect(outcome.json["dry_run"] as? Bool == true)
    let erasure = try #require((outcome.json["erasures"] as? [[String: Any]])?.first)
    #expect(erasure["badges"] as? Int == 1 && erasure["rejections"] as? Int == 1)
    #expect(show.kept == before)
    var plain = show
    plain.pipeline.registrations = "files: [\"in/reg.csv\"]\ncolumns: {badge: badge_id}"
    try plain.save(as: "plain.yml")
    let arguments = [
      "erase", "plain.yml", "--store", "plain/s.sqlite", "--badge", "A1", "--dry-run",
    ]
    #expect(try show.run("ingest", "plain.yml", "--store", "plain/s.sqlite").exit == 0)
    #expect(try Program.run(arguments, in: show.folder.path).exit == 0)
    #expect(!show.folder.exists("plain/person.key"))
  }

  @Test(
    "wants to know whom, once",
    arguments: [
      [], ["--badge", "A1", "--person", "x"], ["--badge", ""], ["--person", ""],
      ["--before", "soon"],
    ])
  func usage(_ arguments: [String]) throws {
    let show = try show()
    let before = show.kept
    #expect(try Program.run(["erase", "p.yml"] + arguments, in: show.folder.path).exit == 64)
    #expect(show.kept == before)
  }

  @Test("of an edition that is in no store ends with 66")
  func missing() throws {
    let outcome = try Show().run("erase", "p.yml", "--badge", "A1")
    #expect(outcome.exit == 66)
    Wording.check(outcome)
  }
}

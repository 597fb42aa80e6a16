import Foundation
import Testing

@Suite("The key of persons")
struct PersonKeyTests {
  @Test("is made beside the store for its owner alone, and no address enters the store or a report")
  func made() throws {
    let show = try Show.reported()
    #expect(try show.folder.mode(".footfall/person.key") == 0o600)
    #expect(show.folder.contents()[".footfall/person.key"]?.count == 32)
    for (name, bytes) in show.kept {
      #expect(bytes.range(of: Data("mina@example.org".utf8)) == nil, "\(name)")
      #expect(bytes.range(of: Data("Lena".utf8)) == nil, "\(name)")
    }
  }

  @Test("without a column of persons none is made")
  func notMade() throws {
    var show = try Show()
    show.pipeline.registrations = "files: [\"in/reg*.csv\"]\ncolumns: {badge: badge_id}"
    try show.save()
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(!show.folder.exists(".footfall/person.key"))
  }

  struct Unusable: Sendable, CustomTestStringConvertible {
    let name: String
    let says: String
    var testDescription: String { name }
  }

  @Test(
    "that is unusable ends with 78, one that is missing with 66",
    arguments: [
      Unusable(name: "open.key", says: "others than its owner may read"),
      Unusable(name: "short.key", says: "fewer than 16 bytes"),
      Unusable(name: "none.key", says: "there is no key file"),
    ])
  func unusable(_ one: Unusable) throws {
    let show = try Show()
    try show.folder.write("open.key", bytes: [UInt8](repeating: 7, count: 32))
    try show.folder.setMode("open.key", 0o640)
    try show.folder.write("short.key", bytes: [1, 2, 3])
    try show.folder.setMode("short.key", 0o600)
    let environment = ["FOOTFALL_PERSON_KEY_FILE": one.name]
    for outcome in [
      try show.run("ingest", "p.yml", "--person-key-file", one.name),
      try show.run("nightly", "p.yml", environment: environment),
    ] {
      #expect(outcome.exit == (one.name == "none.key" ? 66 : 78))
      #expect(outcome.err.hasPrefix("\(one.name): error: ") && outcome.err.contains(one.says))
      Wording.check(outcome)
    }
    #expect(!show.folder.exists(".footfall/person.key"))
  }

  @Test("comes from the service manager's credentials, whose list of readers looks like a group")
  func credential() throws {
    let show = try Show()
    try show.folder.write("credentials/person.key", bytes: [UInt8](repeating: 7, count: 32))
    let environment = ["CREDENTIALS_DIRECTORY": show.folder.path("credentials")]
    for (mode, exit) in [(0o460, 78), (0o444, 78), (0o440, 0), (0o400, 0)] as [(Int, Int32)] {
      try show.folder.setMode("credentials/person.key", mode)
      let outcome = try show.run("nightly", "p.yml", environment: environment)
      #expect(outcome.exit == exit, "\(String(mode, radix: 8)) \(outcome)")
      if exit != 0 { Wording.check(outcome) }
    }
    #expect(!show.folder.exists(".footfall/person.key"))
    // What is named comes first, and elsewhere a group is a group.
    try show.folder.write("group.key", bytes: [UInt8](repeating: 7, count: 32))
    try show.folder.setMode("group.key", 0o440)
    let other = try show.run(
      "ingest", "p.yml", "--person-key-file", "group.key", environment: environment)
    #expect(other.exit == 78)
  }

  @Test("that is no file ends with 78 and is not waited for")
  func pipe() throws {
    let show = try Show()
    #expect(unsafe mkfifo(show.folder.path("pipe.key"), 0o600) == 0)
    let outcome = try show.run("ingest", "p.yml", "--person-key-file", "pipe.key")
    #expect(outcome.exit == 78)
    #expect(outcome.err.contains("no regular file"))
    Wording.check(outcome)
  }

  @Test("that is another than before, or lost, ends with 78 and mixes nothing")
  func changed() throws {
    let show = try Show.reported()
    let before = show.kept
    try show.folder.write(
      "in/reg-2.csv",
      Show.registrationHeader
        + "A4,2024-09-02T10:00:00+09:00,visitor,KR,Seoul,,,mina@example.org,\n")
    try show.folder.write("other.key", bytes: [UInt8](repeating: 7, count: 32))
    try show.folder.setMode("other.key", 0o600)
    let other = try show.run("nightly", "p.yml", "--person-key-file", "other.key")
    #expect(other.exit == 78)
    Wording.check(other)
    let key = try #require(show.folder.contents()[".footfall/person.key"])
    try show.folder.remove(".footfall/person.key")
    let lost = try show.run("ingest", "p.yml")
    #expect(lost.exit == 78)
    #expect(lost.err.contains("put the key file back that was beside the store"))
    #expect(!show.folder.exists(".footfall/person.key"))
    #expect(show.kept == before)
    try show.folder.write("back.key", bytes: Array(key))
    try show.folder.setMode("back.key", 0o600)
    #expect(try show.run("nightly", "p.yml", "--person-key-file", "back.key").exit == 0)
  }

  @Test("with unit person, two badges of one address are one visitor")
  func unitPerson() throws {
    var show = try Show()
    show.pipeline.counting += "\nunit: person"
    show.pipeline.scans =
      "files: [\"in/scans*\"]\ncolumns: {badge: badge_id, scanned_at: scanned_at}"
    try show.save()
    try show.folder.copy(quirk: "two-badges-one-person.csv", to: "in/reg-2.csv")
    let time = "2024-10-10T10:00:00+09:00"
    try show.folder.write("in/scans-2.csv", "badge_id,scanned_at\nQ0051,\(time)\nQ0052,\(time)\n")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(
      show.table("bridge") == "step,badges\nscanned,5\nunknown,1\nsame_person,1\nvisitors,3\n")
  }
}

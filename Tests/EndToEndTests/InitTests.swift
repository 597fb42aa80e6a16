import Foundation
import Testing

@Suite("Making a pipeline")
struct InitTests {
  private static let samples = Program.root + "/SampleData"

  private static func sampleFiles() throws -> [String] {
    let folder = samples + "/slw-2024"
    let lists = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".csv") }.sorted().map { "\(folder)/\($0)" }
    let logs = try FileManager.default.contentsOfDirectory(atPath: folder + "/scans")
      .sorted().map { "\(folder)/scans/\($0)" }
    return lists + logs
  }

  @Test("from the sample edition: checked, taken in and reported as it stands")
  func sampleEdition() throws {
    let folder = try TemporaryFolder()
    let made = try Program.run(
      ["init", "slw", "--from"] + (try Self.sampleFiles()), in: folder.path)
    #expect(made.exit == 0, "\(made)")
    #expect(!made.out.contains("To be filled in"))
    for command in ["check", "ingest", "report"] {
      let outcome = try Program.run([command, "slw/pipeline.yml"], in: folder.path)
      #expect(outcome.exit == 0, "\(outcome)")
    }
    let expected = try String(
      contentsOfFile: Program.root + "/Reports/slw-2024/tables/by-country.csv", encoding: .utf8)
    #expect(folder.read("slw/reports/tables/by-country.csv") == expected)
  }

  @Test("from a ticket system's list and log, whose zone somebody has to say")
  func ticketSystem() throws {
    let folder = try TemporaryFolder()
    try folder.copy(quirk: "pretix-checkin-list.csv", to: "list.csv")
    try folder.copy(quirk: "pretix-checkin-log-korean.csv", to: "log.csv")
    let open = try Program.run(["init", "open", "--from", "list.csv", "log.csv"], in: folder.path)
    #expect(open.out.contains("To be filled in: pipeline.yml:"))
    let unchecked = try Program.run(["check", "open/pipeline.yml"], in: folder.path)
    #expect(unchecked.exit == 78)
    #expect(unchecked.err.contains("Area/City"))
    let made = try Program.run(
      ["init", "made", "--time-zone", "Asia/Seoul", "--from", "list.csv", "log.csv"],
      in: folder.path)
    #expect(made.exit == 0)
    for command in ["check", "ingest", "report"] {
      let outcome = try Program.run([command, "made/pipeline.yml"], in: folder.path)
      #expect(outcome.exit == 0, "\(outcome)")
    }
    let summary = folder.read("made/reports/tables/summary.csv")
    #expect(summary.contains("\nvisitors,2\n"))
    #expect(folder.read("made/reports/tables/by-day.csv").contains("2024-10-10,1,2,"))
  }

  @Test(
    "from files of one source alone waits for none of the other",
    arguments: ["registrations", "scans"])
  func oneSource(_ source: String) throws {
    let folder = try TemporaryFolder()
    let isList = source == "registrations"
    try folder.write(
      "a.csv",
      isList
        ? "badge_id,category,country\nA1,visitor,KR\nA2,press,KR\n"
        : "badge_id,scanned_at\nA1,2024-10-10T10:00:00+09:00\nA1,2024-10-10T11:00:00+09:00\n")
    _ = try Program.run(
      ["init", "new", "--time-zone", "Asia/Seoul", "--from", "a.csv"], in: folder.path)
    let made = folder.read("new/pipeline.yml").replacing("YYYY-MM-DD", with: "2024-10-10")
    try folder.write("new/pipeline.yml", made)
    for command in ["check", "nightly"] {
      let outcome = try Program.run([command, "new/pipeline.yml"], in: folder.path)
      #expect(outcome.exit == 0, "\(outcome)")
    }
    #expect(made.contains("\n  \(source):\n    files:"))
    // The other one has only to be uncommented.
    let other = isList ? "scans" : "registrations"
    let lines = made.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: "  # \(other):"))
    var whole = lines
    for index in start..<lines.endIndex {
      guard lines[index].hasPrefix("  # ") else { break }
      whole[index] = "  " + lines[index].dropFirst(4)
    }
    try folder.write("new/pipeline.yml", whole.joined(separator: "\n"))
    #expect(try Program.run(["check", "new/pipeline.yml"], in: folder.path).exit == 66)
    try folder.write(
      "new/data/registrations/a.csv",
      "badge_id,registered_at,category,country,city,company\nA1,2024-10-01T10:00:00Z,visitor,KR,,\n"
    )
    try folder.write(
      "new/data/scans/a.csv",
      "badge_id,scanned_at,gate,direction\nA1,2024-10-10T10:00:00+09:00,North,in\n")
    let outcome = try Program.run(["nightly", "new/pipeline.yml"], in: folder.path)
    #expect(outcome.exit == 0, "\(outcome)")
  }

  @Test("never chooses between day and month")
  func ambiguous() throws {
    let folder = try TemporaryFolder()
    try folder.copy(quirk: "ambiguous-dates.csv", to: "log.csv")
    _ = try Program.run(
      ["init", "new", "--time-zone", "Asia/Seoul", "--from", "log.csv"], in: folder.path)
    let pipeline = folder.read("new/pipeline.yml")
    #expect(pipeline.contains("\"%d/%m/%Y %H:%M\"") && pipeline.contains("\"%m/%d/%Y %H:%M\""))
    let outcome = try Program.run(["check", "new/pipeline.yml"], in: folder.path)
    #expect(outcome.exit == 78)
    #expect(outcome.err.contains("day-or-month-first"))
  }

  @Test("without files is checked once its placeholders are filled in")
  func placeholders() throws {
    let folder = try TemporaryFolder()
    let made = try Program.run(["init", "new", "--json"], in: folder.path)
    #expect((made.json["open"] as? [String])?.count == 2)
    #expect(folder.read("new/aliases/cities.csv") == "alias,canonical\n")
    #expect(folder.read("new/.gitignore").contains(".footfall/\n"))
    let filled = folder.read("new/pipeline.yml").replacing("Area/City", with: "Asia/Seoul")
      .replacing("YYYY-MM-DD", with: "2024-10-10")
    try folder.write("new/pipeline.yml", filled)
    try folder.write(
      "new/data/registrations/a.csv",
      "badge_id,registered_at,category,country,city,company\nA1,2024-10-01T10:00:00Z,visitor,KR,Seoul,\n"
    )
    try folder.write(
      "new/data/scans/a.csv",
      "badge_id,scanned_at,gate,direction\nA1,2024-10-10T10:00:00+09:00,North,in\n")
    #expect(try Program.run(["check", "new/pipeline.yml"], in: folder.path).exit == 0)
    #expect(try Program.run(["nightly", "new/pipeline.yml"], in: folder.path).exit == 0)
  }

  @Test(
    "overwrites nothing, and writes nothing where it would have to",
    arguments: ["pipeline.yml", "README.md", ".gitignore", "aliases/cities.csv"])
  func existing(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("new/\(name)", "mine")
    let before = folder.contents()
    let outcome = try Program.run(["init", "new"], in: folder.path)
    #expect(outcome.exit == 73)
    #expect(outcome.err.contains(name))
    Wording.check(outcome)
    #expect(folder.contents() == before)
  }

  @Test("writes what files hold so that it can't be anything but text")
  func hostile() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "list.csv",
      "badge_id,category,country,email\nA1,\"x\"\": y\n  - {a: b}\",KR,a@example.org\nA2,# no,KR,b@example.org\n"
    )
    try folder.write("log.csv", "badge_id,scanned_at\nA1,2024-10-10T10:00:00+09:00\n")
    _ = try Program.run(["init", "new", "--from", "list.csv", "log.csv"], in: folder.path)
    let outcome = try Program.run(["nightly", "new/pipeline.yml"], in: folder.path)
    #expect(outcome.exit == 0, "\(outcome)")
  }

  @Test("says what it can't use")
  func failures() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["init", "new", "--from", "no.csv"], in: folder.path).exit == 66)
    #expect(try Program.run(["init", "new", "--time-zone", "Mars"], in: folder.path).exit == 64)
    #expect(try Program.run(["init"], in: folder.path).exit == 64)
    #expect(!folder.exists("new"))
    try folder.write("notes.csv", "word\nyes\nno\n")
    let outcome = try Program.run(["init", "new", "--from", "notes.csv"], in: folder.path)
    #expect(outcome.out.contains("'../notes.csv' looks like neither"))
  }
}

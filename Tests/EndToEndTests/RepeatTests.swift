import Foundation
import Testing

@Suite("The same rows, delivered in another way")
struct RepeatTests {
  /// 300 registrations, some of them twice, and 3,000 scans, some of them twice or wrong.
  private static let lists: [[String]] = {
    var lists: [[String]] = [[], []]
    for number in 0..<300 {
      let day = 1 + number % 28
      let country = ["Korea", "Vietnam", "Germany", "Earth", ""][number % 5]
      let row =
        "B\(number),2024-09-\(day < 10 ? "0" : "")\(day)T10:00:00+09:00,"
        + "\(number % 9 == 0 ? "press" : "visitor"),\(country),C\(number % 17),N\(number % 23),,"
        + "p\(number % 250)@example.org,\n"
      lists[0].append(row)
      if number % 7 == 0 {
        lists[0].append(row.replacingOccurrences(of: "2024-09-", with: "2024-08-"))
      }
    }
    for number in 0..<3_000 {
      let minute = 10 + (number * 7) % 50
      let day = 9 + number % 4
      let time = "2024-10-\(day < 10 ? "0" : "")\(day)T\(10 + number % 9):\(minute):00+09:00"
      let direction = ["in", "out", "", "sideways"][number % 37 == 0 ? 3 : number % 3]
      let row = "B\(number % 331),\(time),G\(number % 5),\(direction)\n"
      lists[1].append(row)
      if number % 11 == 0 { lists[1].append(row) }
    }
    return lists
  }()

  struct Delivery: Sendable, CustomTestStringConvertible {
    let name: String
    /// How many files each list is cut into.
    var files = 1
    /// Whether later files' rows come first by name.
    var isReversed = false
    /// The files' names, as a prefix that orders them.
    var isOneByOne = false
    var flags: [String] = []
    var testDescription: String { name }
  }

  /// The same files, cut into pieces in every way.
  private static let cuttings = [1, 2, 7].flatMap { workers in
    [1, 64, 4_096, 64 << 20].map { size in
      Delivery(
        name: "\(workers) workers, pieces of \(size) bytes",
        flags: ["--piece-size", "\(size)", "--workers", "\(workers)"])
    }
  }

  @Test(
    "gives the same bytes in every table but quality.csv",
    arguments: [
      Delivery(name: "two files", files: 2),
      Delivery(name: "seven files", files: 7),
      Delivery(name: "seven files, the last first", files: 7, isReversed: true),
      Delivery(name: "seven files, one a night", files: 7, isOneByOne: true),
      Delivery(
        name: "seven files, one a night, the last first", files: 7, isReversed: true,
        isOneByOne: true),
    ] + cuttings)
  func delivery(_ one: Delivery) throws {
    let expected = try Self.tables(of: Delivery(name: "one file"))
    #expect(expected.count == 10)
    #expect(try Self.tables(of: one) == expected)
  }

  @Test("twice over changes no byte of any report, and says so")
  func twice() throws {
    let show = try Show.reported()
    let before = show.reports
    let again = try show.run("nightly", "p.yml")
    #expect(again.exit == 0)
    #expect(again.out.contains("Took in 0 files, skipped 2 taken in before.\n"))
    #expect(show.reports == before)
    // The same content under another name is known too.
    try show.folder.write("in/scans-9.csv", Show.scans)
    #expect(try show.run("nightly", "p.yml").out.contains("in/scans-9.csv: taken in before\n"))
    #expect(show.reports == before)
  }

  @Test("a cumulative export adds what is new")
  func cumulative() throws {
    let show = try Show.reported()
    try show.folder.write(
      "in/scans-2.csv", Show.scans + Show.moreScans.dropFirst(Show.scanHeader.count))
    let outcome = try show.run("nightly", "p.yml")
    #expect(outcome.out.contains("in/scans-2.csv: 6 rows: 2 accepted, 4 duplicate"))
    #expect(show.table("summary").contains("counted_scans,6\n"))
  }

  @Test("an unknown badge resolves when a later list names it")
  func lateRegistration() throws {
    let show = try Show.reported()
    #expect(show.table("summary").contains("visitors,2\n"))
    try show.folder.write(
      "in/reg-2.csv",
      Show.registrationHeader
        + "A9,2024-10-11T09:00:00+09:00,visitor,Japan,Tokyo,,,k@example.org,\n")
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(show.table("summary").contains("visitors,3\n"))
    #expect(show.table("summary").contains("unknown_badges,0\n"))
    #expect(show.table("quality").contains("scans,in/scans-1.csv,4,4,0,0,0,0,0\n"))
  }

  @Test("a list that comes again once the pipeline reads more of it brings those badges along")
  func correctedPipeline() throws {
    var show = try Show()
    let rows = """
      A1,2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,Nuri,company,mina@example.org,Mina
      A7,soon,visitor,Japan,Tokyo,,,k@example.org,K

      """
    try show.folder.write("in/reg.csv", Show.registrationHeader + rows)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(show.table("summary").contains("registered,1\n"))
    show.pipeline.registrations = show.pipeline.registrations?
      .replacingOccurrences(of: "  registered_at: registered_at\n", with: "")
    try show.save()
    try show.folder.write("in/registrations.csv", Show.registrationHeader + rows)
    let again = try show.run("nightly", "p.yml")
    #expect(again.exit == 0, "\(again)")
    #expect(show.table("summary").contains("registered,2\n"))
    #expect(show.table("by-country").contains("\nJP,"))
  }

  private static func tables(of delivery: Delivery) throws -> [String: Data] {
    let show = try Show()
    try show.folder.remove("in")
    try show.folder.makeFolder("in")
    let names = zip(["reg", "scans"], [Show.registrationHeader, Show.scanHeader])
    var waiting: [(name: String, text: String)] = []
    for ((name, header), rows) in zip(names, lists) {
      let size = (rows.count + delivery.files - 1) / delivery.files
      for number in 0..<delivery.files {
        let part = rows[min(number * size, rows.count)..<min((number + 1) * size, rows.count)]
        let rank = delivery.isReversed ? 9 - number : number
        waiting.append(("in/\(name)-\(rank).csv", header + part.joined()))
      }
    }
    if delivery.isReversed { waiting.reverse() }
    if !delivery.isOneByOne {
      for file in waiting { try show.folder.write(file.name, file.text) }
    }
    if delivery.isOneByOne {
      for file in waiting {
        try show.folder.write(file.name, file.text)
        let one = try show.run("ingest", "p.yml", file.name)
        guard one.exit == 0 else { throw Show.Unexpected(text: one.err) }
      }
    }
    let outcome = try Program.run(["nightly", "p.yml"] + delivery.flags, in: show.folder.path)
    guard outcome.exit == 0 else { throw Show.Unexpected(text: outcome.err) }
    return show.folder.contents(of: "out/tables").filter { $0.key != "quality.csv" }
  }
}

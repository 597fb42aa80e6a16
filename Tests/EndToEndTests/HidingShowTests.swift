import Foundation
import Testing

@Suite("Nightly reports that hide small groups")
struct HidingShowTests {
  /// Forty visitors of four companies on two days, twenty-eight, eight, three and one of each.
  private static func show() throws -> Show {
    var show = try Show()
    show.pipeline.more = ""
    show.pipeline.out = "out, suppress_below: 5"
    try show.save()
    let sizes = [("Alpha", 28), ("Beta", 8), ("Gamma", 3), ("Delta", 1)]
    let companies = sizes.flatMap { Array(repeating: $0.0, count: $0.1) }
    var (list, scans) = (Show.registrationHeader, Show.scanHeader)
    for (number, company) in companies.enumerated() {
      list += registration("A\(number)", company)
      scans += "A\(number),2024-10-1\(number % 2)T10:00:00+09:00,North,in\n"
    }
    try show.folder.write("in/reg.csv", list)
    try show.folder.write("in/scans-1.csv", scans)
    return show
  }

  private static func registration(_ badge: String, _ company: String) -> String {
    "\(badge),2024-09-01T10:00:00+09:00,visitor,Korea,Seoul,\(company),company,,\n"
  }

  @Test("hide what is small and what stands beside it, and put both last by name")
  func first() throws {
    let show = try Self.show()
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(
      show.table("by-company") == """
        company,registered,visitors,visits,visitor_share,no_show_rate
        Alpha,28,28,28,0.7000,0.0000
        Beta,,,,,
        Delta,,,,,
        Gamma,,,,,

        """)
    let page = show.folder.read("out/attendance.md")
    #expect(page.contains("hidden to protect groups of fewer than 5 people"))
    #expect(page.contains("| All others (3) | 12 | 12 | 30.0% | 12 | 0.0% |"))
    #expect(!page.contains("Gamma"))
    #expect(show.folder.read("out/run.json").contains("\"suppress_below\": 5"))
  }

  @Test(
    "name no peak that would bound what is hidden, and name it where it bounds nothing",
    arguments: [([4, 4, 5], false), ([4, 4, 12], true)] as [([Int], Bool)])
  func peaks(_ visitors: [Int], _ isNamed: Bool) throws {
    var show = try Show()
    show.pipeline.out = "out, suppress_below: 5"
    show.pipeline.days = "[2024-10-10, 2024-10-11, 2024-10-12]"
    try show.save()
    var (list, scans) = (Show.registrationHeader, Show.scanHeader)
    for (day, count) in visitors.enumerated() {
      for number in 0..<count {
        list += Self.registration("A\(day)-\(number)", "Alpha")
        scans += "A\(day)-\(number),2024-10-1\(day)T10:00:00+09:00,North,in\n"
      }
    }
    try show.folder.write("in/reg.csv", list)
    try show.folder.write("in/scans-1.csv", scans)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(show.table("by-day").contains("2024-10-10,1,,,"))
    #expect(show.table("summary").contains(isNamed ? "peak_day,2024-10-12\n" : "peak_day,\n"))
    #expect(
      show.table("summary").contains(
        isNamed ? "peak_hour,2024-10-12T10:00+09:00\n" : "peak_hour,\n"))
  }

  @Test("are the same however often they are made, and are left alone where nothing is new")
  func again() throws {
    let show = try Self.show()
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let first = show.reports
    #expect(try show.run("report", "p.yml").exit == 0)
    #expect(show.reports == first)
    #expect(try show.run("nightly", "p.yml").out.contains("unchanged"))
    try Self.add(2, "Alpha", to: show)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    let second = show.reports
    #expect(try show.run("report", "p.yml").exit == 0)
    #expect(show.reports == second)
    #expect(try show.run("nightly", "p.yml").out.contains("unchanged"))
  }

  /// Takes in that `count` more of a company came, all on the first day.
  private static func add(_ count: Int, _ company: String, to show: Show) throws {
    var (list, scans) = (Show.registrationHeader, Show.scanHeader)
    for number in 0..<count {
      list += registration("\(company)\(count)-\(number)", company)
      scans += "\(company)\(count)-\(number),2024-10-10T10:00:00+09:00,North,in\n"
    }
    try show.folder.write("in/reg-\(company)\(count).csv", list)
    try show.folder.write("in/scans-\(company)\(count).csv", scans)
  }

  @Test("hide what has changed by few since it was shown, until it has changed by enough")
  func change() throws {
    let show = try Self.show()
    func row(_ company: String) -> String? {
      show.table("by-company").split(separator: "\n").map(String.init)
        .first { $0.hasPrefix(company + ",") }
    }
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(row("Alpha") == "Alpha,28,28,28,0.7000,0.0000")
    try Self.add(2, "Alpha", to: show)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(row("Alpha") == "Alpha,,,,,")
    // Nor does the report say what it restates.
    #expect(!show.folder.read("out/attendance.md").contains("2024-10-10: visitors"))
    try Self.add(4, "Alpha", to: show)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(row("Alpha") == "Alpha,,,,,")
    try Self.add(6, "Alpha", to: show)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(row("Alpha") == "Alpha,40,40,40,0.7692,0.0000")
  }

  @Test("need the store for themselves, which others don't", arguments: [0, 5])
  func locked(_ limit: Int) throws {
    var show = try Self.show()
    show.pipeline.out = "out, suppress_below: \(limit)"
    try show.save()
    #expect(try show.run("ingest", "p.yml").exit == 0)
    let reader = unsafe open(show.folder.path(".footfall/footfall.sqlite.lock"), O_RDWR)
    #expect(flock(reader, LOCK_SH) == 0)
    defer { close(reader) }
    let outcome = try show.run("report", "p.yml")
    #expect(outcome.exit == (limit == 0 ? 0 : 75), "\(outcome.err)")
    #expect(show.reports.isEmpty == (limit > 0))
  }

  @Test("remember what they tell before anybody can read it")
  func rememberedFirst() throws {
    let show = try Self.show()
    #expect(try show.run("ingest", "p.yml").exit == 0)
    // No folder can be made where a file lies.
    try show.folder.write("file", "")
    #expect(try show.run("report", "p.yml", "--out", "file/out").exit == 73)
    let store = try Data(
      contentsOf: URL(fileURLWithPath: show.folder.path(".footfall/footfall.sqlite")))
    let start = try #require(store.range(of: Data("{\"cells\":[".utf8)))
    let end = try #require(
      store.range(of: Data("\"figures\":[".utf8), in: start.upperBound..<store.count))
    let cells = String(decoding: store[start.lowerBound..<end.lowerBound], as: UTF8.self)
    #expect(cells.contains("\"company\""))
    // A company may bear a person's name.
    #expect(!cells.lowercased().contains("alpha"))
  }

  @Test("show no figure of people where there are hardly any")
  func tiny() throws {
    var show = try Show()
    show.pipeline.out = "out, suppress_below: 5"
    try show.save()
    let outcome = try show.run("nightly", "p.yml", "--json")
    #expect(outcome.exit == 0)
    let reports = outcome.json["reports"] as? [[String: Any]]
    #expect(reports?.first?["visitors"] is NSNull)
    let figures = show.table("summary").split(separator: "\n").dropFirst()
    #expect(figures.allSatisfy { $0.hasSuffix(",") })
    #expect(!show.folder.read("out/attendance.md").contains("**2 visitors**"))
    for table in ["by-company", "by-country", "by-city", "by-category", "by-point", "by-hour"] {
      #expect(show.table(table).split(separator: "\n").count == 1, "\(table)")
    }
  }
}

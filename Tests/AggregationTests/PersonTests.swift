import Attendance
import Testing

@testable import Aggregation

@Suite("Counting persons")
struct PersonTests {
  private static let categories: [String: ParticipantClass] = [
    "Visitor": .visitor, "Exhibitor": .exhibitor, "Staff": .staff,
  ]

  private static func show() throws -> Show {
    let show = try Show(rules: CountingRules(unit: .person, categories: categories))
    // The latest of a person's registrations decides: 1 is an exhibitor, 2 a visitor.
    show.register("A1", "Visitor", country: "KR", person: 1, at: 1)
    show.register("A2", "Exhibitor", country: "DE", person: 1, at: 2)
    show.register("B2", "Visitor", country: "JP", city: "Tokyo", person: 2, at: 2)
    show.register("B1", "Staff", country: "KR", city: "Seoul", person: 2, at: 1)
    show.register("C1", "Visitor", country: "FR", person: 3)
    show.register("C2", "Visitor", country: "US", person: 3)
    show.register("D1", "Visitor", country: "KR")
    show.register("D2", "Visitor", country: "KR")
    try show.scan("A1", "10T09:00:00")
    try show.scan("A2", "10T10:00:00")
    try show.scan("B1", "10T09:00:00")
    try show.scan("B2", "11T09:00:00")
    try show.scan("C1", "10T09:00:00", "North", .entry)
    try show.scan("C2", "10T09:00:00", "North", .entry)
    try show.scan("C2", "10T11:00:00", "South", .exit)
    try show.scan("D1", "12T09:00:00")
    return show
  }

  @Test("makes one visitor of a person's badges, with the latest registration's attributes")
  func persons() throws {
    let tables = try Self.show().count().tables
    let summary = tables.summary
    #expect(summary.visitors == 3)
    #expect(summary.visits == 4)
    #expect(summary.attendees == 7)
    #expect(summary.registered == 6)
    #expect(summary.noShows == 1)
    #expect(summary.countedScans == 8)
    #expect(summary.visitsWithDwell == 1)
    #expect(summary.medianDwell == Dwell(halfSeconds: 14_400))
    #expect(tables.days.map(\.visitors) == [2, 1, 1])
    #expect(tables.days.map(\.firstTimeVisitors) == [2, 0, 1])
    // Two badges at one gate in one second are two scans of one visitor.
    #expect(tables.days.map(\.scans) == [4, 1, 1])
    #expect(tables.hours.map(\.visitors) == [2, 1, 1, 1])
    #expect(
      tables.countries.map { "\($0.code) \($0.counts.visitors) \($0.counts.visits)" } == [
        "JP 1 2", "KR 1 1", "US 1 1", "FR 0 0",
      ])
    #expect(tables.points.map(\.visitors) == [3, 1])
    #expect(tables.points.map(\.visits) == [4, 1])
    #expect(
      tables.bridge == [
        BridgeRow(step: .scanned, badges: 7), BridgeRow(step: .unknown, badges: 0),
        BridgeRow(step: .notCounted(.exhibitor), badges: 2),
        BridgeRow(step: .samePerson, badges: 2), BridgeRow(step: .visitors, badges: 3),
      ])
  }

  @Test("counts badges where the pipeline says nothing else")
  func badges() throws {
    let show = try Self.show()
    show.rules = CountingRules(categories: Self.categories)
    let tables = try show.count().tables
    #expect(tables.summary.visitors == 5)
    #expect(tables.summary.visits == 5)
    #expect(!tables.bridge.contains { $0.step == .samePerson })
  }

  struct Tie: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: (at: Int?, file: String, line: Int)
    let second: (at: Int?, file: String, line: Int)
  }

  @Test(
    "finds the latest registration by time, path and line, never by the order of arrival",
    arguments: [
      Tie(testDescription: "time", first: (1, "b.csv", 9), second: (2, "a.csv", 2)),
      Tie(testDescription: "a time", first: (nil, "b.csv", 9), second: (-5, "a.csv", 2)),
      Tie(testDescription: "path", first: (7, "a.csv", 9), second: (7, "b.csv", 2)),
      Tie(testDescription: "no time", first: (nil, "a.csv", 9), second: (nil, "b.csv", 2)),
      Tie(testDescription: "line", first: (7, "a.csv", 2), second: (7, "a.csv", 10)),
    ])
  func latest(_ tie: Tie) throws {
    for isReversed in [false, true] {
      for badges in [("A1", "A2"), ("A2", "A1")] {
        let show = try Show(rules: CountingRules(unit: .person))
        let records = [(badges.0, "FR", tie.first), (badges.1, "JP", tie.second)]
        for (badge, country, place) in isReversed ? records.reversed() : records {
          show.register(
            badge, country: country, person: 1, at: place.at, file: place.file, line: place.line)
        }
        try show.scan("A1", "10T09:00:00")
        let visited = try show.count().tables.countries.filter { $0.counts.visitors > 0 }
        #expect(visited.map(\.code) == ["JP"])
      }
    }
  }

  @Test("knows visitors by their digests, where there is a key")
  func digests() throws {
    let show = try Self.show()
    #expect(try show.count().persons == nil)
    show.keyID = "k1"
    let persons = try #require(try show.count().persons)
    #expect(persons.keyID == "k1")
    #expect(persons.digests.map { $0.bytes[0] }.sorted() == [2, 3])
  }
}

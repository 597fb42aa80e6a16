import Attendance
import AttendanceStore
import Testing

@Suite("Joining registrations")
struct StoreWriterRegistrationsTests {
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
  }

  struct Record: Sendable {
    let file: String
    let registeredAt: Int?
    let line: Int

    init(_ file: String, _ registeredAt: Int?, line: Int = 2) {
      self.file = file
      self.registeredAt = registeredAt
      self.line = line
    }
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let name: String
    let earlier: Record
    let later: Record
    var testDescription: String { name }
  }

  @Test(
    "keep the latest record of a badge, in whichever order files arrive",
    arguments: [
      Pair(name: "by time", earlier: Record("b.csv", 1, line: 9), later: Record("a.csv", 2)),
      Pair(name: "by time before 1970", earlier: Record("b.csv", -5), later: Record("a.csv", -4)),
      Pair(
        name: "a time against none", earlier: Record("b.csv", nil, line: 9),
        later: Record("a.csv", -9_000_000_000)),
      Pair(name: "a tie by path", earlier: Record("a.csv", 7, line: 9), later: Record("b.csv", 7)),
      Pair(
        name: "no time by path", earlier: Record("a.csv", nil, line: 9), later: Record("b.csv", nil)
      ),
      Pair(name: "paths by bytes", earlier: Record("Z.csv", 7), later: Record("a.csv", 7)),
      Pair(name: "paths beyond ASCII", earlier: Record("z.csv", 7), later: Record("등록.csv", 7)),
      Pair(
        name: "paths beyond the first plane", earlier: Record("\u{FF41}.csv", 7),
        later: Record("\u{1F600}.csv", 7)),
      Pair(
        name: "lines of one path delivered twice", earlier: Record("a.csv", 7, line: 2),
        later: Record("a.csv", 7, line: 10)),
    ])
  func latest(_ pair: Pair) throws {
    #expect(try arrived([pair.earlier, pair.later]) == pair.later.line)
    #expect(try arrived([pair.later, pair.earlier]) == pair.later.line)
    #expect(try arrived([pair.earlier, pair.later, pair.earlier]) == pair.later.line)
  }

  @Test("take the same line of the same path from the later delivery")
  func redelivery() throws {
    let one = Record("a.csv", 7, line: 2)
    let store = try temporary.writing()
    try join(one, "first", hash: "1", in: store)
    try join(one, "second", hash: "2", in: store)
    try store.read { reader in
      let edition = try #require(try reader.edition("slw-2024"))
      let snapshot = try reader.snapshot(of: edition)
      #expect(snapshot.registrations.map { snapshot.texts[$0.category] } == ["second"])
    }
  }

  /// The line of the record that is kept, after these have arrived in this order.
  private func arrived(_ records: [Record]) throws -> Int {
    let fresh = try TemporaryStore()
    let store = try fresh.writing()
    for (number, record) in records.enumerated() {
      try join(record, "\(record.file) \(record.line)", hash: "\(number)", in: store)
    }
    return try store.read { reader in
      let edition = try #require(try reader.edition("slw-2024"))
      let snapshot = try reader.snapshot(of: edition)
      let kept = try #require(snapshot.registrations.first)
      #expect(snapshot.registrations.count == 1)
      let record = try #require(
        records.first { $0.line == kept.line && $0.registeredAt == kept.registeredAt })
      // All that it says comes from one record.
      let text = snapshot.texts[kept.category]
      #expect(records.contains { text == "\($0.file) \($0.line)" && $0.line == record.line })
      #expect(text == snapshot.texts[kept.city] && text == snapshot.texts[kept.country])
      #expect(text == snapshot.texts[kept.company])
      #expect(text == snapshot.texts[kept.organizationType])
      #expect(kept.person?.bytes.first == UInt8(record.line))
      return kept.line
    }
  }

  private func join(
    _ record: Record, _ text: String, hash: String, in store: AttendanceStore
  ) throws {
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      if try writer.reader.badges(of: edition).names.isEmpty {
        try writer.add(badges: NameList(["A1"]), from: 0, to: edition)
      }
      let file = try writer.add(.sample(record.file, sha256: hash), to: edition)
      var pool = TextPool()
      let id = pool.id(of: Array(text.utf8))
      let registration = Registration(
        badge: 0, registeredAt: record.registeredAt, category: id, country: id, city: id,
        company: id, organizationType: id,
        person: PersonDigest(bytes: [UInt8](repeating: UInt8(record.line), count: 32)),
        line: record.line)
      try writer.join(
        registrations: [registration], texts: pool, file: file, of: edition)
    }
  }

  @Test("keep texts apart whose bytes differ, and editions")
  func texts() throws {
    let store = try temporary.writing()
    let cities = ["Z\u{FC}rich", "Zu\u{308}rich", "", "Z\u{FC}rich"]
    for id in ["slw-2024", "slw-2025"] {
      try store.write { writer in
        let edition = try writer.edition(.sample(id), personKeyID: nil)
        try writer.add(badges: NameList(cities.indices.map { "A\($0)" }), from: 0, to: edition)
        let file = try writer.add(.sample("a.csv"), to: edition)
        var pool = TextPool()
        let registrations = cities.enumerated().map { badge, city in
          Registration(badge: UInt32(badge), city: pool.id(of: Array(city.utf8)), line: badge)
        }
        try writer.join(
          registrations: registrations, texts: pool, file: file, of: edition)
      }
    }
    try store.read { reader in
      let edition = try #require(try reader.edition("slw-2025"))
      let snapshot = try reader.snapshot(of: edition)
      let found = snapshot.registrations.map { Array(snapshot.texts[$0.city].utf8) }
      #expect(found == cities.map { Array($0.utf8) })
      #expect(snapshot.registrations.map(\.person) == [nil, nil, nil, nil])
      #expect(snapshot.registrations.map(\.registeredAt) == [nil, nil, nil, nil])
      #expect(snapshot.badgeCount == 4)
      #expect(try reader.registrationCount(of: edition) == 4)
    }
  }

  @Test("rank files by path alone")
  func ranks() throws {
    let store = try temporary.writing()
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      try writer.add(badges: NameList(["A0", "A1", "A2"]), from: 0, to: edition)
      for (badge, name) in ["b.csv", "a.csv", "b.csv"].enumerated() {
        let file = try writer.add(.sample(name, sha256: "\(badge)"), to: edition)
        let one = Registration(badge: UInt32(badge), line: 2)
        try writer.join(
          registrations: [one], texts: TextPool(), file: file, of: edition)
      }
      let ranks = try writer.reader.snapshot(of: edition).fileRanks
      #expect(ranks[1] < ranks[0])
      #expect(ranks[0] == ranks[2])
      _ = try writer.note(laterName: "c.csv", sha256: "1", kind: .registrations, of: edition)
      let later = try writer.reader.snapshot(of: edition).fileRanks
      #expect(later[1] > later[0])
    }
  }

  @Test("rank a content that came under several names by the last of them")
  func laterName() throws {
    let store = try temporary.writing()
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      let other = try writer.edition(.sample("slw-2025"), personKeyID: nil)
      _ = try writer.add(.sample("a.csv", sha256: "x"), to: other)
      try writer.add(badges: NameList(["A0"]), from: 0, to: edition)
      func join(_ file: Int64, _ text: String) throws {
        var pool = TextPool()
        let one = Registration(badge: 0, city: pool.id(of: Array(text.utf8)), line: 2)
        try writer.join(
          registrations: [one], texts: pool, file: file, of: edition)
      }
      func kept() throws -> String? {
        let snapshot = try writer.reader.snapshot(of: edition)
        return snapshot.registrations.first.map { snapshot.texts[$0.city] }
      }
      let first = try writer.add(.sample("a.csv", sha256: "x"), to: edition)
      try join(first, "a")
      try join(try writer.add(.sample("b.csv", sha256: "y"), to: edition), "b")
      #expect(try kept() == "b")
      let again = try writer.note(
        laterName: "c.csv", sha256: "x", kind: .registrations, of: edition)
      #expect(again == first)
      try join(again, "a")
      #expect(try kept() == "a")
      #expect(try writer.reader.files(of: edition).map(\.rankName) == ["c.csv", "b.csv"])
      #expect(try writer.reader.files(of: edition).map(\.entry.name) == ["a.csv", "b.csv"])
      #expect(try writer.reader.files(of: other).map(\.rankName) == ["a.csv"])
      try join(try writer.add(.sample("bb.csv", sha256: "z"), to: edition), "bb")
      #expect(try kept() == "a")
    }
  }
}

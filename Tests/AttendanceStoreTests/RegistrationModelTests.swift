import Attendance
import GRDB
import Testing

@testable import AttendanceStore

/// Deliveries that chance makes, kept by the store and by a dictionary.
@Suite("Many deliveries")
struct RegistrationModelTests {
  private struct Kept {
    let registration: Registration
    let path: String
    let texts: [String]

    var order: (Int, String, Int) {
      (registration.registeredAt ?? .min, path, registration.line)
    }
  }

  private static let badges = NameList(
    (0..<2_500).map { number in
      "\(["A", "\"", "\\", "\u{1}", "동", "😀", "a\"\\\n"][number % 7])\(number)"
    })
  private static let words = ["", "Seoul", "서울", "Zürich", "Zu\u{308}rich", "a\"b", "\\", "😀"]

  private var random: SeededRandom
  private var kept: [UInt32: Kept] = [:]

  init() {
    random = SeededRandom(seed: 0)
  }

  @Test("leave the latest record of each badge", arguments: 0..<6 as Range<UInt64>)
  mutating func deliveries(_ seed: UInt64) throws {
    random = SeededRandom(seed: seed)
    let temporary = try TemporaryStore()
    let store = try temporary.writing()
    try store.write { writer in
      let edition = try writer.edition(.sample(), personKeyID: nil)
      try writer.add(badges: Self.badges, from: 0, to: edition)
      for delivery in 0..<8 {
        let known = Set(kept.keys)
        let path = ["a.csv", "b.csv", "등록.csv"].randomElement(using: &random) ?? ""
        let file = try writer.add(.sample(path, sha256: "\(delivery)"), to: edition)
        let (registrations, pool) = self.delivery(path)
        let added = try writer.join(
          registrations: registrations, texts: pool, file: file, of: edition)
        #expect(added == registrations.count { !known.contains($0.badge) })
      }
    }
    try store.read { reader in
      let edition = try #require(try reader.edition("slw-2024"))
      try compare(try reader.snapshot(of: edition))
      let book = try reader.badges(of: edition)
      #expect(book.names == Self.badges)
      #expect(book.isRegistered == (0..<2_500 as Range<UInt32>).map { kept[$0] != nil })
      #expect(try reader.registrationCount(of: edition) == kept.count)
      // As an analyst's tool opens it, which the store's own connection is not.
      try DatabaseQueue(path: temporary.path).read { try compareViews($0, book) }
    }
  }

  private mutating func delivery(_ path: String) -> ([Registration], TextPool) {
    var pool = TextPool()
    var registrations: [Registration] = []
    let share = Int.random(in: 1...200, using: &random)
    let hasPersons = Bool.random(using: &random)
    for badge in 0..<2_500 as Range<UInt32> where Int.random(in: 0..<share, using: &random) == 0 {
      let texts = (0..<5).map { _ in Self.words.randomElement(using: &random) ?? "" }
      let ids = texts.map { pool.id(of: Array($0.utf8)) }
      let digest = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
      let one = Registration(
        badge: badge,
        registeredAt: [nil, -1, 1_728_475_200_000_000, 1_728_475_201_000_000]
          .randomElement(using: &random) ?? nil,
        category: ids[0], country: ids[1], city: ids[2], company: ids[3], organizationType: ids[4],
        person: hasPersons && badge % 3 > 0 ? PersonDigest(bytes: digest) : nil,
        line: .random(in: 2...9, using: &random))
      registrations.append(one)
      let new = Kept(registration: one, path: path, texts: texts)
      if let old = kept[badge], isLater(old, new) { continue }
      kept[badge] = new
    }
    return (registrations, pool)
  }

  private func isLater(_ one: Kept, _ other: Kept) -> Bool {
    if one.order.0 != other.order.0 { return one.order.0 > other.order.0 }
    if one.path != other.path { return ScalarOrder.precedes(other.path, one.path) }
    return one.order.2 > other.order.2
  }

  private func compare(_ snapshot: EditionSnapshot) throws {
    #expect(snapshot.badgeCount == Self.badges.count)
    #expect(snapshot.registrations.map(\.badge) == kept.keys.sorted())
    for one in snapshot.registrations {
      let expected = try #require(kept[one.badge])
      let ids = [one.category, one.country, one.city, one.company, one.organizationType]
      #expect(ids.map { Array(snapshot.texts[$0].utf8) } == expected.texts.map { Array($0.utf8) })
      #expect(one.registeredAt == expected.registration.registeredAt)
      #expect(one.person == expected.registration.person)
      #expect(one.line == expected.registration.line)
    }
    let paths = snapshot.registrations.map { kept[$0.badge]?.path ?? "" }
    let ranked = Set(zip(snapshot.fileRanks, paths).map { "\($0) \($1)" })
    #expect(ranked.count == Set(paths).count)
  }

  private func compareViews(_ database: Database, _ book: BadgeBook) throws {
    let texts = book.names.texts
    let list = try Row.fetchAll(database, sql: "SELECT * FROM badge_list ORDER BY number")
    #expect(list.map { $0["number"] as Int } == Array(texts.indices))
    #expect(list.map { Array(($0["badge"] as String).utf8) } == texts.map { Array($0.utf8) })
    #expect(list.map { $0["registered"] as Bool } == book.isRegistered)
    let unknown = try String.fetchSet(database, sql: "SELECT badge FROM unknown_badges")
    #expect(unknown == Set(texts.indices.filter { !book.isRegistered[$0] }.map { texts[$0] }))
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT badge, category, country, city, company, organization_type, file, line, registered_at
        FROM registration_list
        """)
    #expect(rows.count == kept.count)
    for row in rows {
      let number = try #require(texts.firstIndex(of: row[0] as String))
      let expected = try #require(kept[UInt32(number)])
      let found = (1...6).map { Array((row[$0] as String).utf8) }
      #expect(found == (expected.texts + [expected.path]).map { Array($0.utf8) })
      #expect(row[7] as Int == expected.registration.line)
      #expect((row[8] as String?) == Self.instant(expected.registration.registeredAt))
    }
  }

  private static func instant(_ microseconds: Int?) -> String? {
    switch microseconds {
    case nil: nil
    case -1: "1970-01-01T00:00:00Z"
    case 1_728_475_200_000_000: "2024-10-09T12:00:00Z"
    default: "2024-10-09T12:00:01Z"
    }
  }
}

import Attendance
import Testing

@testable import Aggregation

@Suite("Counting on several threads")
struct WorkerTests {
  @Test(
    "gives the same tables as one thread does", arguments: [1, 2, 3, 4] as [UInt64],
    [CountingUnit.badge, .person])
  func tables(_ seed: UInt64, _ unit: CountingUnit) throws {
    let show = try Self.show(seed: seed, unit: unit)
    let one = try show.count()
    let persons = try #require(one.persons)
    for workers in [2, 3, 7] {
      show.workers = workers
      let several = try show.count()
      #expect(Self.rows(several.tables) == Self.rows(one.tables))
      #expect(several.persons?.digests == persons.digests)
    }
    #expect(one.tables.summary.visitors > 80)
    #expect(persons.digests.count > 50)
  }

  /// Some hundred badges, a fifth of them persons' second or third; many spellings of few names.
  private static func show(seed: UInt64, unit: CountingUnit) throws -> Show {
    var random = SeededRandom(seed: seed)
    let classes: [String: ParticipantClass] = [
      "Crew": .staff, "Stand": .exhibitor, "VIP": .delegate,
    ]
    let show = try Show(
      rules: CountingRules(unit: unit, categories: classes, otherCategories: .visitor))
    show.keyID = "k1"
    func one(of texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    for number in 0..<250 {
      let company = "Company \(Int.random(in: 0..<90, using: &random)) "
      show.register(
        "B\(number)", one(of: ["", "", "Guest", "VIP", "Stand", "Crew"]),
        country: one(of: ["KR", "Korea", "de", "Germany", "?"]),
        city: one(of: ["Seoul", "SEOUL", "Bonn", "서울", ""]),
        company: company + one(of: ["", "Ltd", "LTD.", "GmbH"]),
        kind: one(of: ["company", "City", "institute", ""]),
        person: UInt8.random(in: 0...255, using: &random), at: .random(in: 0..<9, using: &random))
    }
    let start = 20_006 * 86_400
    for _ in 0..<2_000 {
      show.scan(
        "B\(Int.random(in: 0..<300, using: &random))",
        at: start + Int.random(in: 0..<3 * 86_400, using: &random),
        "P\(Int.random(in: 0..<70, using: &random))",
        Direction.allCases.randomElement(using: &random) ?? .none)
    }
    return show
  }

  private static func rows(_ tables: AttendanceTables) -> [AnyHashable] {
    [
      tables.summary, tables.participation, tables.days, tables.hours, tables.countries,
      tables.cities, tables.companies, tables.categories, tables.points, tables.bridge,
      tables.quality, tables.rejects,
    ]
  }
}

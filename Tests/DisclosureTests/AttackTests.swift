import Aggregation
import Comparison
import Disclosure
import DisclosureAttack
import Testing

@Suite("What hides small groups")
struct AttackTests {
  /// Columns that count people.
  static let people: Set<String> = [
    "visitors", "first_time_visitors", "registered", "attended", "badges",
  ]

  @Test(
    "stands up to linear algebra over all margins, and leaves a small group room to be a large one",
    arguments: 0..<150 as Range<UInt64>, [3, 5, 10])
  func generated(_ seed: UInt64, _ limit: Int) throws {
    let tables = Crowd(seed: seed).tables
    let truth = try Publication(tables).attack()
    let attack = try Publication(DisclosureControl(limit: limit).protect(tables).tables).attack()
    for (name, value) in attack.shown where Self.people.contains(name.column) {
      #expect(!(1..<limit).contains(value), "shown: \(name)")
      #expect(truth.shown[name] == value)
    }
    for (name, value) in attack.recovered where truth.shown[name] ?? 0 > 0 {
      Issue.record("recovered: \(name) = \(value)")
    }
    for (name, range) in attack.ranges where Self.people.contains(name.column) {
      guard let value = truth.shown[name], (1..<limit).contains(value) else { continue }
      #expect(range.upperBound >= limit, "known to be small: \(name) = \(value), \(range)")
      #expect(range.count > 1, "known: \(name) = \(value), \(range)")
    }
  }

  @Test(
    "stands up to it beside a comparison, whose editions hide by numbers of their own",
    arguments: 0..<60 as Range<UInt64>, [(3, 5), (5, 5), (10, 3), (5, 0)])
  func comparisons(_ seed: UInt64, _ limits: (previous: Int, current: Int)) throws {
    let editions = (Crowd(seed: seed).tables, Crowd(seed: seed + 1_000).tables)
    func own(_ tables: AttendanceTables, _ limit: Int) -> ProtectedTables? {
      limit > 0 ? DisclosureControl(limit: limit).protect(tables) : nil
    }
    let reports = (own(editions.0, limits.previous), own(editions.1, limits.current))
    let limit = max(limits.previous, limits.current)
    let comparison = EditionComparison(
      current: DisclosureControl(limit: limit, hidden: reports.1?.hidden ?? [])
        .protect(editions.1).tables,
      previous: DisclosureControl(limit: limit, hidden: reports.0?.hidden ?? [])
        .protect(editions.0).tables)
    var (truth, attack) = (Attack(), Attack())
    try Publication(editions.0).read(into: &truth, 0)
    try Publication(editions.1).read(into: &truth, 1)
    try Publication(reports.0?.tables ?? editions.0).read(into: &attack, 0)
    try Publication(reports.1?.tables ?? editions.1).read(into: &attack, 1)
    let hidden = attack.hidden
    attack.read(comparison: try Publication(comparison).tables, previous: "0", current: "1")
    for name in hidden.subtracting(attack.hidden) where truth.shown[name] ?? 0 > 0 {
      Issue.record("told by the comparison: \(name)")
    }
    for (name, value) in attack.recovered where truth.shown[name] ?? 0 > 0 {
      Issue.record("recovered: \(name) = \(value)")
    }
  }

  @Test("puts rows that hide their visitors last, by name, and takes figures out of the tables")
  func order() {
    var seen = 0
    for seed in 0..<40 as Range<UInt64> {
      let tables = Crowd(seed: seed).tables
      let rows = DisclosureControl(limit: 5).protect(tables).tables.companies
      let hidden = rows.drop { $0.counts.withheld.isEmpty }
      guard !hidden.isEmpty, hidden.count < rows.count else { continue }
      seen += 1
      #expect(hidden.allSatisfy { $0.counts.withheld.contains(.attendance) })
      #expect(hidden.map(\.name) == hidden.map(\.name).sorted())
      #expect(hidden.allSatisfy { $0.counts.visitors == 0 && $0.counts.visits == 0 })
    }
    #expect(seen > 5)
  }
}

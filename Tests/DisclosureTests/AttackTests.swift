import Aggregation
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
    arguments: 0..<400 as Range<UInt64>, [3, 5, 10])
  func generated(_ seed: UInt64, _ limit: Int) throws {
    let tables = Crowd(seed: seed).tables
    let truth = try Publication(tables).attack
    let attack = try Publication(DisclosureControl(limit: limit).protect(tables).tables).attack
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
}

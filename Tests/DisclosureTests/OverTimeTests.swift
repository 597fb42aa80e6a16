import Aggregation
import DisclosureAttack
import Testing

@testable import Disclosure

@Suite("What hides small groups over time")
struct OverTimeTests {
  /// A show's reports night by night: most people are known at first, few more come each night.
  private struct Nights {
    var truths: [Attack] = []
    var reports: [Attack] = []
    /// Somebody who has all reports, and knows that nobody is ever taken back.
    var all = Attack()

    init(seed: UInt64, limit: Int) throws {
      var random = SeededRandom(seed: seed)
      let crowd = Crowd(seed: seed)
      let arrivals = crowd.holders.map { _ in
        Bool.random(using: &random) ? 0 : Int.random(in: 0..<5, using: &random)
      }
      var memory = PublishedCells()
      for night in 0..<5 {
        var known = crowd
        known.holders = zip(crowd.holders, arrivals).filter { $0.1 <= night }.map(\.0)
        let tables = known.tables
        let protected = DisclosureControl(limit: limit, memory: memory).protect(tables)
        // Made again, a report is the same.
        let again = DisclosureControl(limit: limit, memory: memory).protect(tables)
        #expect(again.hidden == protected.hidden && again.memory == protected.memory)
        memory = protected.memory
        truths.append(try Publication(tables).attack(night))
        let publication = try Publication(protected.tables)
        reports.append(publication.attack(night))
        publication.read(into: &all, night)
        if night > 0 { all.knowGrowth(from: "\(night - 1)", to: "\(night)") }
      }
    }

    /// Whether a figure is that of a few more people than the report that last showed it told.
    func hasChangedByFew(_ name: Attack.Name, _ value: Int, below limit: Int) -> Bool {
      let nights = 0..<(Int(name.publication) ?? 0)
      let last = nights.reversed().lazy.compactMap { night in
        reports[night].shown[Attack.Name("\(night)", name.table, name.row, name.column)]
      }.first
      return (1..<limit).contains(value - (last ?? 0))
    }
  }

  @Test(
    "gives no small change away, and no hidden figure by later ones",
    arguments: 0..<40 as Range<UInt64>, [3, 5])
  func nights(_ seed: UInt64, _ limit: Int) throws {
    let nights = try Nights(seed: seed, limit: limit)
    for (night, report) in nights.reports.enumerated() {
      for (name, value) in report.shown where AttackTests.people.contains(name.column) {
        for before in 0..<night where !Self.isAlone(name, report) {
          let old = Attack.Name("\(before)", name.table, name.row, name.column)
          guard let earlier = nights.reports[before].shown[old] else { continue }
          #expect(!(1..<limit).contains(abs(value - earlier)), "\(old): \(earlier), \(value)")
        }
      }
    }
    var truth: [Attack.Name: Int] = [:]
    for attack in nights.truths { truth.merge(attack.shown) { one, _ in one } }
    for (name, value) in nights.all.recovered where truth[name] ?? 0 > 0 {
      Issue.record("recovered: \(name) = \(value)")
    }
    for (name, range) in nights.all.ranges where AttackTests.people.contains(name.column) {
      guard let value = truth[name], value > 0 else { continue }
      // What has not changed since it was shown is known, and may be.
      let isSmall = value < limit || nights.hasChangedByFew(name, value, below: limit)
      guard isSmall else { continue }
      #expect(range.count > 1, "known: \(name) = \(value), \(range)")
    }
  }

  /// Totals, steps of the bridge that are totals, and rows that stand alone are not held back.
  private static func isAlone(_ name: Attack.Name, _ report: Attack) -> Bool {
    if name.table == "summary" { return true }
    if ["scanned", "visitors", "unknown"].contains(name.row), name.table == "bridge" {
      return true
    }
    let rows = report.shown.keys.filter { $0.table == name.table && $0.column == name.column }
    let others = rows.filter { $0 != name && report.shown[$0] != 0 }
    return others.isEmpty && !report.hidden.contains { $0.table == name.table }
  }

  @Test("hides what has changed by few, and shows it again once it has grown by enough")
  func again() {
    var memory = PublishedCells()
    let key = CellKey(.company, "a")
    func publish(_ figures: [Int]) -> Bool {
      let isHidden = memory.forbids(key, figures, limit: 5)
      memory = memory.adding([(key, figures, isHidden)])
      return isHidden
    }
    #expect(!publish([10, 20]))
    #expect(!publish([10, 20]))
    #expect(publish([12, 22]))
    // Ten more than what was shown, but only four more than what was hidden.
    #expect(publish([16, 30]))
    #expect(publish([20, 34]))
    #expect(!publish([25, 39]))
    #expect(publish([25, 40]))
    #expect(publish([24, 40]))
  }
}

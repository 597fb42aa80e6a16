import Aggregation
import Attendance

/// Finds the rows of two tables that speak of the same country, city or company.
struct GroupMatch {
  /// A row of either table.
  struct Entry {
    let key: [String]
    let name: String
    let visitors: Int
    let isWithheld: Bool

    init(key: [String], name: String, _ counts: GroupCounts) {
      self.key = key
      self.name = name
      visitors = counts.visitors
      isWithheld = counts.withheld.contains(.attendance)
    }
  }

  /// What both tables say about one key.
  struct Match {
    let key: [String]
    let name: String
    let visitors: VisitorChange
  }

  let previous: [Entry]
  let current: [Entry]

  /// Whether an edition leaves a key out for the sake of the people in it.
  let unlisted: (previous: ([String]) -> Bool, current: ([String]) -> Bool)

  /// All visitors of both editions.
  let totals: (previous: Int, current: Int)

  /// Every key with visitors in either edition, the greatest rise first, those that withhold
  /// either edition's visitors last.
  ///
  /// Ties follow the texts that `tie` makes of a match.
  func rows(tie: (Match) -> [String]) -> [Match] {
    let before = Dictionary(previous.map { ($0.key, $0) }) { first, _ in first }
    let now = Dictionary(current.map { ($0.key, $0) }) { first, _ in first }
    let keys = now.keys + before.keys.filter { now[$0] == nil }
    return keys.compactMap { key -> (match: Match, tie: [String])? in
      let visitors = VisitorChange(
        previous: before[key]?.visitors ?? 0, current: now[key]?.visitors ?? 0,
        previousTotal: totals.previous, currentTotal: totals.current,
        isPreviousWithheld: before[key]?.isWithheld ?? unlisted.previous(key),
        isCurrentWithheld: now[key]?.isWithheld ?? unlisted.current(key))
      // What is withheld may be 0; leaving it out would tell.
      guard visitors.previous > 0 || visitors.current > 0 || visitors.isWithheld else {
        return nil
      }
      let name = now[key]?.name ?? before[key]?.name ?? ""
      let match = Match(key: key, name: name, visitors: visitors)
      return (match, tie(match))
    }
    .sorted { lhs, rhs in
      if lhs.match.visitors.isWithheld != rhs.match.visitors.isWithheld {
        return rhs.match.visitors.isWithheld
      }
      if !lhs.match.visitors.isWithheld,
        lhs.match.visitors.change != rhs.match.visitors.change
      {
        return lhs.match.visitors.change > rhs.match.visitors.change
      }
      return lhs.tie.lexicographicallyPrecedes(rhs.tie, by: ScalarOrder.precedes)
    }
    .map(\.match)
  }
}

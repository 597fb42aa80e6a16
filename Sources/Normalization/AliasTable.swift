internal import Attendance

/// An alias file's content: which key stands for which, and how its names are shown.
///
/// The table is the same for countries, cities and companies; they differ in the function that
/// makes a key of a text. Chains are followed to their end ('A' is 'B', 'B' is 'C': 'A' is 'C').
public struct AliasTable: Sendable {
  /// What is wrong with the rows, in their order. Those rows have no effect.
  public let problems: [AliasProblem]

  private let canonicalKeys: [String: String]
  private let shownNames: [String: String]

  /// A table without aliases.
  public static let empty = AliasTable(rows: [], key: MatchKey.of)

  /// The table that `rows` make under `key`.
  ///
  /// A row whose alias and canonical name have the same key says how that name is shown. A
  /// canonical name that several rows spell differently is shown as the first of them has it.
  public init(rows: [AliasRow], key: (String) -> String) {
    var problems: [AliasProblem] = []
    var steps: [String: Step] = [:]
    var shown: [String: String] = [:]
    var keyed: [(row: AliasRow, alias: String, canonical: String)] = []
    for row in rows {
      let (alias, canonical) = (key(row.alias), key(row.canonical))
      guard !alias.isEmpty, !canonical.isEmpty else {
        problems.append(.empty(row))
        continue
      }
      guard alias != canonical else {
        keyed.append((row, alias, canonical))
        continue
      }
      if let earlier = steps[alias] {
        if earlier.next != canonical {
          problems.append(.contradiction(row, earlier: earlier.row))
          continue
        }
      } else {
        steps[alias] = Step(next: canonical, row: row)
      }
      keyed.append((row, alias, canonical))
    }
    let cyclic = Self.cycles(in: steps, rows: keyed.map { ($0.row, $0.alias) })
    problems += cyclic.problems
    for alias in cyclic.aliases { steps[alias] = nil }
    for (row, alias, canonical) in keyed where alias == canonical || !cyclic.aliases.contains(alias)
    {
      if shown[canonical] == nil { shown[canonical] = ShownSpelling.of(row.canonical) }
    }

    canonicalKeys = steps.mapValues { step in
      var end = step.next
      while let further = steps[end] { end = further.next }
      return end
    }
    shownNames = shown
    self.problems = problems.sorted { $0.row.line < $1.row.line }
  }

  /// The key that replaces `key`; `key` itself where no row has it as an alias.
  public func canonicalKey(of key: String) -> String { canonicalKeys[key] ?? key }

  /// Every key that the table speaks of, an alias's or a canonical name's, in Unicode scalar order.
  public var keys: [String] {
    Set(canonicalKeys.keys).union(shownNames.keys).sorted(by: ScalarOrder.precedes)
  }

  /// The name to show for `key`, an alias's or a canonical name's, or `nil` where no row has it.
  public func canonicalName(of key: String) -> String? { shownNames[canonicalKey(of: key)] }

  private struct Step {
    let next: String
    let row: AliasRow
  }

  /// The aliases that lie on a circle, and a problem for each row that has one of them.
  private static func cycles(
    in steps: [String: Step], rows: [(row: AliasRow, alias: String)]
  ) -> (aliases: Set<String>, problems: [AliasProblem]) {
    var aliases: Set<String> = []
    var problems: [AliasProblem] = []
    for (row, alias) in rows {
      guard let last = lastStep(from: alias, in: steps) else { continue }
      aliases.insert(alias)
      problems.append(.cycle(row, with: last.row))
    }
    return (aliases, problems)
  }

  /// The step that leads back to `alias`, or `nil` where none does.
  private static func lastStep(from alias: String, in steps: [String: Step]) -> Step? {
    var seen: Set<String> = []
    var place = alias
    while let step = steps[place], seen.insert(place).inserted {
      if step.next == alias { return step }
      place = step.next
    }
    return nil
  }
}

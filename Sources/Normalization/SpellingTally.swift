import Attendance

/// How many registrations use each spelling of one name.
///
/// Spellings that differ in white space alone are one.
public struct SpellingTally: Sendable, Hashable {
  // Most names are spelled in one way, and need no table.
  private enum Uses: Hashable {
    case none
    case one(Spelling, Int)
    case several([Spelling: Int])
  }

  private var uses = Uses.none

  /// A tally of nothing.
  public init() {}

  /// Counts `registrations` more with `spelling`.
  public mutating func add(_ spelling: String, registrations: Int = 1) {
    let spelling = Spelling(text: ShownSpelling.of(spelling))
    switch uses {
    case .none: uses = .one(spelling, registrations)
    case .one(spelling, let known): uses = .one(spelling, known + registrations)
    case .one(let other, let known): uses = .several([other: known, spelling: registrations])
    case .several(var known):
      uses = .none
      known[spelling, default: 0] += registrations
      uses = .several(known)
    }
  }

  /// Registrations in all.
  public var total: Int {
    switch uses {
    case .none: 0
    case .one(_, let registrations): registrations
    case .several(let known): known.values.reduce(0, +)
    }
  }

  /// The spelling with most registrations, on a tie the first in Unicode scalar order; `nil` for a
  /// tally of nothing.
  public var mostUsed: String? {
    switch uses {
    case .none: nil
    case .one(let spelling, _): spelling.text
    case .several(let known):
      known.max { first, second in
        first.value != second.value
          ? first.value < second.value : ScalarOrder.precedes(second.key.text, first.key.text)
      }?.key.text
    }
  }

  /// A text that is equal to no other with other scalars. Strings hold composed and decomposed
  /// letters equal, and the first to come would be shown for both.
  private struct Spelling: Hashable {
    let text: String

    static func == (first: Self, second: Self) -> Bool {
      ScalarOrder.areEqual(first.text, second.text)
    }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }
}

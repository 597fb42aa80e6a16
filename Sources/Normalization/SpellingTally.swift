import Attendance

/// How many registrations use each spelling of one name.
///
/// Spellings that differ in white space alone are one.
public struct SpellingTally: Sendable, Hashable {
  /// Registrations by spelling.
  private var registrations: [Spelling: Int] = [:]

  /// A tally of nothing.
  public init() {}

  /// Counts `registrations` more with `spelling`.
  public mutating func add(_ spelling: String, registrations: Int = 1) {
    self.registrations[Spelling(text: ShownSpelling.of(spelling)), default: 0] += registrations
  }

  /// Registrations in all.
  public var total: Int { registrations.values.reduce(0, +) }

  /// The spelling with most registrations, on a tie the first in Unicode scalar order; `nil` for a
  /// tally of nothing.
  public var mostUsed: String? {
    registrations.max { first, second in
      first.value != second.value
        ? first.value < second.value : ScalarOrder.precedes(second.key.text, first.key.text)
    }?.key.text
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

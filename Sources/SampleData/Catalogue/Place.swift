/// A city and how people type it.
package struct Place: Sendable {
  /// The name that reports show.
  package let name: String

  /// Every way in which the city is typed, ``name`` among them and by far the most frequent.
  package let spellings: WeightedChoice<Spelling>

  /// The spellings that only an alias file can resolve.
  package let aliases: [String]

  /// Reads `Seoul+서울+서울시`: the name first, then its other spellings.
  init(entry: Substring) {
    let names = entry.split(separator: "+").map(String.init)
    name = names[0]
    aliases = Array(names.dropFirst())
    let plain = [
      (Spelling(names[0]), weight: 90), (Spelling(names[0].uppercased()), weight: 3),
      (Spelling(names[0].lowercased()), weight: 2),
    ]
    let share = 40 / max(1, aliases.count)
    spellings = WeightedChoice(
      plain + aliases.map { (Spelling($0, needsAlias: true), weight: share) })
  }
}

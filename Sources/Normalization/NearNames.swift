/// Names among which a misspelt one may have its right spelling, a single letter away: one more,
/// one less, another, or two neighbours that changed places.
///
/// Each name is kept under what remains of it without each of its letters, so that a look-up costs
/// what the name's own length costs, however many names there are. A name shorter than six letters
/// is near too many others, and one with a digit is most often one of a series: neither is looked
/// up. The first letter has to be right.
public struct NearNames: Sendable {
  private static let leastLetters = 6

  private var names: [[Unicode.Scalar]] = []

  // Names of one hash are a chain of links, the last of which is found by the hash.
  private var lastLinks: [UInt64: Int32] = [:]
  private var links: [(name: Int32, before: Int32)] = []

  /// No names.
  public init() {}

  /// Adds a name's key; its number is how many were added before.
  public mutating func add(_ key: String) {
    let letters = Array(key.unicodeScalars)
    let number = Int32(names.count)
    names.append(letters)
    for hash in Self.hashes(of: letters) {
      let before = lastLinks.updateValue(Int32(links.count), forKey: hash)
      links.append((number, before ?? -1))
    }
  }

  /// The numbers of the names that are one letter away from `key`, rising.
  public func numbers(near key: String) -> [Int] {
    let letters = Array(key.unicodeScalars)
    guard Self.isComparable(letters) else { return [] }
    var candidates: Set<Int> = []
    for hash in Self.hashes(of: letters) {
      var link = lastLinks[hash] ?? -1
      while link >= 0 {
        candidates.insert(Int(links[Int(link)].name))
        link = links[Int(link)].before
      }
    }
    return candidates.sorted().filter { number in
      names[number].first == letters.first && Self.isOneChange(names[number], letters)
    }
  }

  private static func isComparable(_ letters: [Unicode.Scalar]) -> Bool {
    letters.count >= leastLetters && !letters.contains { $0.properties.numericType != nil }
  }

  /// Hashes of the whole and of what remains without each letter.
  private static func hashes(of letters: [Unicode.Scalar]) -> [UInt64] {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    func value(_ letter: Unicode.Scalar) -> UInt64 { UInt64(letter.value) &+ 1 }
    // The hash of everything from a letter on, and the powers that lift it.
    var tails = [UInt64](repeating: 0, count: letters.count + 1)
    var powers = [UInt64](repeating: 1, count: letters.count + 1)
    for index in letters.indices.reversed() {
      powers[index] = powers[index + 1] &* base
      tails[index] = value(letters[index]) &* powers[index + 1] &+ tails[index + 1]
    }
    var hashes = [tails[0]]
    var head: UInt64 = 0
    for index in letters.indices {
      hashes.append(head &* powers[index + 1] &+ tails[index + 1])
      head = head &* base &+ value(letters[index])
    }
    return hashes
  }

  /// Whether one change turns one into the other; equal ones are none apart.
  private static func isOneChange(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let shared = zip(one, other).prefix { $0 == $1 }.count
    let (rest, otherRest) = (one.dropFirst(shared), other.dropFirst(shared))
    switch rest.count - otherRest.count {
    case 1: return rest.dropFirst().elementsEqual(otherRest)
    case -1: return rest.elementsEqual(otherRest.dropFirst())
    case 0:
      guard let first = rest.first, let otherFirst = otherRest.first else { return false }
      if rest.dropFirst().elementsEqual(otherRest.dropFirst()) { return true }
      return rest.dropFirst().first == otherFirst && otherRest.dropFirst().first == first
        && rest.dropFirst(2).elementsEqual(otherRest.dropFirst(2))
    default: return false
    }
  }
}

/// A person without the person: what a secret key makes of the value that tells people apart.
///
/// HMAC-SHA256. Two digests speak of the same person only when made with the same key.
public struct PersonDigest: Sendable, Hashable, Comparable {
  /// The four 64-bit words of the digest, in the order of its bytes, big-endian.
  public let words: (UInt64, UInt64, UInt64, UInt64)

  /// A digest from its 32 bytes, or `nil` for any other count.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    func word(_ index: Int) -> UInt64 {
      bytes[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// A digest from the words that ``words`` gives.
  package init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The digest's 32 bytes.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// Whether all 32 bytes are equal.
  public static func == (lhs: PersonDigest, rhs: PersonDigest) -> Bool {
    lhs.words == rhs.words
  }

  /// Whether `lhs` comes first in the order of bytes.
  public static func < (lhs: PersonDigest, rhs: PersonDigest) -> Bool {
    lhs.words < rhs.words
  }

  /// A digest is uniform already: one word tells as much as all.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
  }
}

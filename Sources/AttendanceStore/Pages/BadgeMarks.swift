internal import Attendance

/// Which badges of a page are registered: one bit a badge.
struct BadgeMarks: Equatable {
  /// How many bytes they take.
  static let byteCount = Page.size / 8

  // Badge k of the page is bit k % 64 of word k / 64.
  private var words = SIMD16<UInt64>()

  /// Marks of which none is set.
  init() {}

  /// Marks of the badges of registrations of one page, which are in the order of badge numbers.
  init(_ registrations: ArraySlice<Registration>) {
    var (index, word) = (0, UInt64(0))
    for one in registrations {
      let number = Int(one.badge) % Page.size
      if number / 64 != index {
        words[index] = word
        (index, word) = (number / 64, 0)
      }
      word |= 1 << UInt64(number % 64)
    }
    words[index] = word
  }

  /// The marks that the store holds as these bytes.
  init(_ bytes: RawSpan) throws(Page.Damage) {
    guard bytes.byteCount == Self.byteCount else { throw .range }
    for index in words.indices {
      words[index] = UInt64(
        littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
  }

  /// The bytes by which the store holds them: bit k % 8 of byte k / 8 stands for badge k.
  var bytes: [UInt8] {
    words.indices.flatMap { index in
      (0..<8).map { UInt8(truncatingIfNeeded: words[index] >> UInt64($0 * 8)) }
    }
  }

  /// How many badges are marked.
  var count: Int { words.indices.reduce(0) { $0 + words[$1].nonzeroBitCount } }

  /// One more than the last marked badge's number within the page; 0 where there is none.
  var end: Int {
    guard let last = words.indices.last(where: { words[$0] != 0 }) else { return 0 }
    return last * 64 + 64 - words[last].leadingZeroBitCount
  }

  /// Whether the badge with this number within the page is marked.
  subscript(number: Int) -> Bool { words[number / 64] >> UInt64(number % 64) & 1 == 1 }
}

/// A checksum that no change within a single word of 64 bits escapes.
///
/// Every step is a bijection of the state and of the word, so a change in any one word always
/// changes the result. It guards against damage, not against malice.
struct Checksum {
  /// The checksum of what has been mixed in so far.
  private(set) var value: UInt64

  /// A checksum of nothing but `seed`.
  init(_ seed: UInt64) {
    value = 0x9E37_79B9_7F4A_7C15 ^ seed
  }

  /// Mixes a word in.
  @inline(__always)
  mutating func mix(_ word: UInt64) {
    let product = (value ^ word) &* 0xD6E8_FEB8_6659_FD93
    value = product << 29 | product >> 35
  }

  /// Mixes bytes in as little-endian words; how many whole words there are is not mixed in.
  ///
  /// Words go in turns into four states that need not wait for each other, and these into one
  /// after the last block of 32 bytes.
  mutating func mix(_ bytes: RawSpan) {
    var position = 0
    if bytes.byteCount >= 32 {
      var (first, second, third, fourth) = (Self(1), Self(2), Self(3), Self(4))
      while position + 32 <= bytes.byteCount {
        first.mix(Self.word(bytes, position))
        second.mix(Self.word(bytes, position + 8))
        third.mix(Self.word(bytes, position + 16))
        fourth.mix(Self.word(bytes, position + 24))
        position += 32
      }
      for state in [first, second, third, fourth] { mix(state.value) }
    }
    while position + 8 <= bytes.byteCount {
      mix(Self.word(bytes, position))
      position += 8
    }
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.byteCount {
      rest |= unsafe UInt64(bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self)) << shift
      shift += 8
      position += 1
    }
    mix(rest)
    mix(shift)
  }

  @inline(__always)
  private static func word(_ bytes: RawSpan, _ position: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }
}

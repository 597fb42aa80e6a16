/// What a hash table of names keeps of one: enough to tell it, and its number.
protocol NameEntry: BitwiseCopyable, Sendable {
  /// An entry that holds no name.
  static var free: Self { get }

  /// One more than the name's number; 0 where there is no name.
  var numberAfter: UInt32 { get }

  /// The key of the name.
  var key: NameKey { get }

  /// Whether the name has this key.
  func has(_ key: NameKey) -> Bool
}

/// A name of up to 11 bytes in 16.
struct ShortNameEntry: NameEntry {
  static let limit = 11
  static let free = ShortNameEntry()

  private let first: UInt64
  // Three bytes of the name, and its length in the fourth.
  private let second: UInt32
  let numberAfter: UInt32

  private init() {
    (first, second, numberAfter) = (0, 0, 0)
  }

  init(_ key: NameKey, number: UInt32) {
    first = key.first
    second = Self.second(key)
    numberAfter = number + 1
  }

  var key: NameKey {
    NameKey(
      first: first, second: UInt64(second & 0xFF_FFFF), third: 0, byteCount: Int(second >> 24))
  }

  @inline(__always)
  func has(_ key: NameKey) -> Bool { first == key.first && second == Self.second(key) }

  @inline(__always)
  private static func second(_ key: NameKey) -> UInt32 {
    UInt32(truncatingIfNeeded: key.second) | UInt32(truncatingIfNeeded: key.byteCount) << 24
  }
}

/// A name of up to 24 bytes, or the key of a longer one, in 32.
struct LongNameEntry: NameEntry {
  static let free = LongNameEntry()

  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let byteCount: UInt32
  let numberAfter: UInt32

  private init() {
    (first, second, third, byteCount, numberAfter) = (0, 0, 0, 0, 0)
  }

  init(_ key: NameKey, number: UInt32) {
    (first, second, third) = (key.first, key.second, key.third)
    byteCount = UInt32(key.byteCount)
    numberAfter = number + 1
  }

  var key: NameKey {
    NameKey(first: first, second: second, third: third, byteCount: Int(byteCount))
  }

  @inline(__always)
  func has(_ key: NameKey) -> Bool {
    first == key.first && second == key.second && third == key.third
      && Int(byteCount) == key.byteCount
  }
}

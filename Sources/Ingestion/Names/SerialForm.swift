/// The form of names of one length that end in up to eight digits and differ in these alone.
struct SerialForm: Sendable {
  private let byteCount: Int

  // What stands before the last eight bytes.
  private let headMask: UInt64
  private let head: UInt64

  // Those of the last eight bytes that are no digits of the serial.
  private let digitMask: UInt64
  private let prefix: UInt64

  /// The form that a name has, or `nil` where it has more than 16 bytes or no digit at its end.
  init?(of key: NameKey) {
    guard (1...16).contains(key.byteCount) else { return nil }
    let tail = Self.tail(of: key)
    var digits = 0
    while digits < min(8, key.byteCount),
      (0x30...0x39).contains(tail >> UInt64(56 - digits * 8) & 0xFF)
    {
      digits += 1
    }
    guard digits > 0 else { return nil }
    byteCount = key.byteCount
    headMask = key.byteCount > 8 ? (1 << UInt64((key.byteCount - 8) * 8)) &- 1 : 0
    // A shift by all 64 bits gives 0, as it should for a head of eight bytes.
    head = key.first & headMask
    digitMask = UInt64.max << UInt64(64 - digits * 8)
    prefix = tail & ~digitMask
  }

  /// The serial of a name of this form, or `nil` for any other.
  @inline(__always)
  func serial(of key: NameKey) -> Int? {
    guard key.byteCount == byteCount, key.first & headMask == head else { return nil }
    let tail = Self.tail(of: key)
    let digits = (tail ^ 0x3030_3030_3030_3030) & digitMask
    // Adding what is missing to 128 shows in the top bit of each byte that is more than 9.
    guard tail & ~digitMask == prefix,
      (digits | (digits &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0
    else { return nil }
    // Pairs of digits, then pairs of pairs, then both halves.
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return Int(truncatingIfNeeded: (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF)
  }

  /// The last eight bytes, the last of them highest, zeros before a shorter name.
  @inline(__always)
  private static func tail(of key: NameKey) -> UInt64 {
    if key.byteCount <= 8 { return key.first << UInt64((8 - key.byteCount) * 8) }
    let rest = UInt64((key.byteCount - 8) * 8)
    return key.first >> rest | key.second << (64 - rest)
  }
}

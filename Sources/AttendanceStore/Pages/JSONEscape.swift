/// Which bytes of a text JSON wants escaped: `"`, `\` and the control characters.
enum JSONEscape {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether a byte is one of them.
  @inline(__always)
  static func isNeeded(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Whether one of a word's eight bytes is one of them.
  @inline(__always)
  static func isNeeded(inAnyOf word: UInt64) -> Bool {
    let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    // A borrow can only come from a byte that is itself one of them.
    let found =
      (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      | (word &- ones &* 0x20) & ~word
    return found & tops != 0
  }

  /// What follows the backslash of a control character.
  static func unicode(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Array("u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

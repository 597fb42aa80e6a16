/// Eight decimal digits in one word, the first digit in the lowest byte.
///
/// All digits of a number are made, or read, in a few multiplications instead of one by one.
enum DigitWord {
  /// One more than the largest number of eight digits.
  static let limit: UInt64 = 100_000_000

  private static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// The eight ASCII digits of a number below ``limit``, and how many of them are leading zeros;
  /// the last digit never counts as one.
  @inline(__always)
  static func digits(of number: UInt64) -> (ascii: UInt64, leadingZeros: Int) {
    let halves = number / 10_000 | (number % 10_000) << 32
    // A division by 100 that is exact below 10,000, then one by 10 that is exact below 100.
    let hundreds = (halves &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let quarters = hundreds | (halves &- hundreds &* 100) << 16
    let tens = (quarters &* 103) >> 10 & 0x000F_000F_000F_000F
    let digits = tens | (quarters &- tens &* 10) << 8
    return (digits | zeros, min(digits.trailingZeroBitCount / 8, 7))
  }

  /// How many of the word's bytes, from the first on, are ASCII digits.
  @inline(__always)
  static func count(_ word: UInt64) -> Int {
    let values = word ^ zeros
    // A carry goes to later bytes only, past the first byte that is no digit.
    let others = (values &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080
    return others.trailingZeroBitCount / 8
  }

  /// The number that the word's first `count` bytes, 1 to 8 ASCII digits, stand for.
  @inline(__always)
  static func number(_ word: UInt64, count: Int) -> UInt64 {
    let values = (word ^ zeros) &<< UInt64(64 - 8 * count)
    let pairs = values &* 10 &+ values >> 8
    let first = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let second = (pairs >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (first &+ second) >> 32
  }
}

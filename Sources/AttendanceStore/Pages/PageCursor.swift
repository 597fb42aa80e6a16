/// A place in the JSON text of a page, which it reads as ``PageText`` writes it and not
/// otherwise.
///
/// Made where the bytes are in reach and used no longer. Nothing outside of them is read,
/// whatever they are. Its speed stands in the benchmark `AttendanceStore:snapshot`.
@safe struct PageCursor {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { unsafe position == bytes.count }

  /// Moves past a byte that has to be here.
  @inline(__always)
  mutating func expect(_ byte: UInt8) throws(Page.Damage) {
    guard skip(byte) else { throw .syntax }
  }

  /// Moves past a byte if it is here.
  @inline(__always)
  mutating func skip(_ byte: UInt8) -> Bool {
    guard unsafe position < bytes.count, unsafe bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Reads a whole number and moves past the byte that has to follow it.
  @inline(__always)
  mutating func number(before separator: UInt8) throws(Page.Damage) -> Int {
    let word = word(at: position)
    let count = DigitWord.count(word)
    if count > 0, count < 8, UInt8(truncatingIfNeeded: word &>> UInt64(8 * count)) == separator {
      position += count + 1
      return Int(truncatingIfNeeded: DigitWord.number(word, count: count))
    }
    let (number, end) = try anyNumber(at: position)
    position = end
    try expect(separator)
    return number
  }

  /// Reads a whole number, or `null`, and moves past the byte that has to follow it.
  @inline(__always)
  mutating func numberOrNull(before separator: UInt8) throws(Page.Damage) -> Int? {
    let word = word(at: position)
    guard UInt32(truncatingIfNeeded: word) == Self.null else {
      return try instant(startingWith: word, before: separator)
    }
    position += 4
    try expect(separator)
    return nil
  }

  // Microseconds since 1970 have sixteen digits from 2001 to 2286: both words at once.
  @inline(__always)
  private mutating func instant(
    startingWith high: UInt64, before separator: UInt8
  ) throws(Page.Damage) -> Int {
    let low = word(at: position + 8)
    guard DigitWord.count(high) == 8, DigitWord.count(low) == 8,
      UInt8(truncatingIfNeeded: word(at: position + 16)) == separator
    else { return try number(before: separator) }
    position += 17
    return Int(
      truncatingIfNeeded: DigitWord.number(high, count: 8) &* DigitWord.limit
        &+ DigitWord.number(low, count: 8))
  }

  // Returns the new position instead of changing it, so that it stays in a register above.
  @inline(never)
  private func anyNumber(at start: Int) throws(Page.Damage) -> (number: Int, end: Int) {
    let isNegative = UInt8(truncatingIfNeeded: word(at: start)) == UInt8(ascii: "-")
    let first = isNegative ? start + 1 : start
    var end = first
    var magnitude: UInt64 = 0
    var count = 8
    while count == 8 {
      let word = word(at: end)
      count = DigitWord.count(word)
      end += count
      // Any number of 19 digits fits into 64 bits, and no whole number of SQLite's has more.
      guard end > first, end - first <= 19 else { throw .syntax }
      guard count > 0 else { break }
      let power = count == 8 ? DigitWord.limit : Self.powers[count]
      magnitude = magnitude &* power &+ DigitWord.number(word, count: count)
    }
    guard magnitude <= UInt64(Int.max) + (isNegative ? 1 : 0) else { throw .range }
    return (Int(bitPattern: UInt(isNegative ? 0 &- magnitude : magnitude)), end)
  }

  /// Reads a text in quotes and writes its bytes to `target` from `end` on, which has as much
  /// room as the page has bytes; moves `end` past them.
  mutating func string(
    into target: UnsafeMutableRawBufferPointer, end: inout Int
  ) throws(Page.Damage) {
    try expect(UInt8(ascii: "\""))
    while true {
      if unsafe position + 8 <= bytes.count, end + 8 <= target.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        if !JSONEscape.isNeeded(inAnyOf: word) {
          unsafe target.storeBytes(of: word, toByteOffset: end, as: UInt64.self)
          end += 8
          position += 8
          continue
        }
      }
      if skip(UInt8(ascii: "\"")) { return }
      guard unsafe position < bytes.count, end < target.count else { throw .syntax }
      let byte = unsafe bytes[position]
      position += 1
      if byte == UInt8(ascii: "\\") {
        unsafe target[end] = try escaped()
      } else {
        guard byte >= 0x20 else { throw .syntax }
        unsafe target[end] = byte
      }
      end += 1
    }
  }

  private mutating func escaped() throws(Page.Damage) -> UInt8 {
    for byte in [UInt8(ascii: "\""), UInt8(ascii: "\\")] where skip(byte) { return byte }
    for byte in "u00".utf8 { try expect(byte) }
    let (high, low) = (try hexDigit(), try hexDigit())
    guard high < 2 else { throw .syntax }
    return high << 4 | low
  }

  private mutating func hexDigit() throws(Page.Damage) -> UInt8 {
    for (value, digit) in "0123456789abcdef".utf8.enumerated() where skip(digit) {
      return UInt8(value)
    }
    throw .syntax
  }

  /// The eight bytes from a position on, the first in the lowest place; zeros after the last one.
  @inline(__always)
  private func word(at position: Int) -> UInt64 {
    if unsafe position + 8 <= bytes.count {
      return unsafe UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
    return lastWord(at: position)
  }

  private func lastWord(at position: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in unsafe position..<max(position, bytes.count) {
      word |= unsafe UInt64(bytes[index]) << UInt64(8 * (index - position))
    }
    return word
  }

  // 'null', the first letter in the lowest place.
  private static let null: UInt32 = 0x6C6C_756E

  private static let powers: [UInt64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000,
  ]
}

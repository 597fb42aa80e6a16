/// The JSON text of a page while it is written; its memory serves one page after the other.
///
/// Its speed stands in the benchmark `AttendanceStore:registrations`.
@safe struct PageText: ~Copyable {
  private var memory: UnsafeMutableRawPointer
  private var capacity = 65_536

  /// How many bytes have been written.
  private(set) var count = 0

  init() {
    unsafe memory = .allocate(byteCount: capacity, alignment: 8)
  }

  deinit {
    unsafe memory.deallocate()
  }

  /// Calls `body` with the text.
  func withBytes<Result>(_ body: (RawSpan) throws -> Result) rethrows -> Result {
    try body(unsafe RawSpan(_unsafeStart: memory, byteCount: count))
  }

  /// Begins a new text.
  mutating func clear() {
    count = 0
  }

  /// Adds a byte of JSON's own.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Adds a whole number.
  @inline(__always)
  mutating func append(number: Int) {
    // Twenty characters, and seven bytes that the last word may write past them.
    reserve(28)
    if number < 0 {
      unsafe memory.storeBytes(of: UInt8(ascii: "-"), toByteOffset: count, as: UInt8.self)
      count += 1
    }
    let magnitude = UInt64(number.magnitude)
    if magnitude < DigitWord.limit { return putLeading(magnitude) }
    let (high, low) = magnitude.quotientAndRemainder(dividingBy: DigitWord.limit)
    if high < DigitWord.limit {
      putLeading(high)
    } else {
      let (top, middle) = high.quotientAndRemainder(dividingBy: DigitWord.limit)
      putLeading(top)
      putAll(middle)
    }
    putAll(low)
  }

  /// Adds `null`.
  mutating func appendNull() {
    reserve(4)
    unsafe memory.storeBytes(
      of: UInt32(0x6C6C_756E).littleEndian, toByteOffset: count, as: UInt32.self)
    count += 4
  }

  /// Adds a text, in quotes, with the escapes that JSON asks for.
  mutating func append(string: RawSpan) {
    // A control character takes six bytes.
    reserve(string.byteCount * 6 + 16)
    unsafe memory.storeBytes(of: UInt8(ascii: "\""), toByteOffset: count, as: UInt8.self)
    count += 1
    var position = 0
    while position < string.byteCount {
      if position + 8 <= string.byteCount {
        let word = unsafe string.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
        if !JSONEscape.isNeeded(inAnyOf: word) {
          unsafe memory.storeBytes(of: word, toByteOffset: count, as: UInt64.self)
          count += 8
          position += 8
          continue
        }
      }
      put(unsafe string.unsafeLoad(fromByteOffset: position, as: UInt8.self))
      position += 1
    }
    unsafe memory.storeBytes(of: UInt8(ascii: "\""), toByteOffset: count, as: UInt8.self)
    count += 1
  }

  private mutating func put(_ byte: UInt8) {
    guard JSONEscape.isNeeded(byte) else {
      unsafe memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
      count += 1
      return
    }
    unsafe memory.storeBytes(of: UInt8(ascii: "\\"), toByteOffset: count, as: UInt8.self)
    count += 1
    guard byte < 0x20 else {
      unsafe memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
      count += 1
      return
    }
    for character in JSONEscape.unicode(byte) {
      unsafe memory.storeBytes(of: character, toByteOffset: count, as: UInt8.self)
      count += 1
    }
  }

  @inline(__always)
  private mutating func putLeading(_ number: UInt64) {
    let (ascii, leadingZeros) = DigitWord.digits(of: number)
    let digits = ascii &>> UInt64(8 * leadingZeros)
    unsafe memory.storeBytes(of: digits.littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8 - leadingZeros
  }

  @inline(__always)
  private mutating func putAll(_ number: UInt64) {
    let digits = DigitWord.digits(of: number).ascii
    unsafe memory.storeBytes(of: digits.littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8
  }

  @inline(__always)
  private mutating func reserve(_ room: Int) {
    if capacity - count < room { grow(room) }
  }

  private mutating func grow(_ room: Int) {
    capacity = capacity * 2 + room
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    unsafe larger.copyMemory(from: memory, byteCount: count)
    unsafe memory.deallocate()
    unsafe memory = larger
  }
}

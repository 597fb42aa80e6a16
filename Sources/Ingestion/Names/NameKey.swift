internal import CSVReading

/// The bytes of a short name as three words, with zeros after its end.
///
/// Names of up to 24 bytes, which badges and gates have in practice, are hashed and compared
/// without touching memory again.
struct NameKey: Sendable {
  static let inlineLimit = 24

  /// The key of no name at all.
  static let none = NameKey(first: 0, second: 0, third: 0, byteCount: -1)

  let first: UInt64
  let second: UInt64
  let third: UInt64
  let byteCount: Int

  /// The key of a batch's field.
  @inline(__always)
  init(_ batch: borrowing RecordBatch, record: Int, slot: Int) {
    byteCount = batch.byteCount(record, slot)
    first = batch.word(record, slot, at: 0)
    second = byteCount > 8 ? batch.word(record, slot, at: 8) : 0
    third = byteCount > 16 ? batch.word(record, slot, at: 16) : 0
  }

  init(first: UInt64, second: UInt64, third: UInt64, byteCount: Int) {
    self.first = first
    self.second = second
    self.third = third
    self.byteCount = byteCount
  }

  /// The key of bytes from elsewhere.
  init(_ bytes: borrowing RawSpan) {
    byteCount = bytes.byteCount
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    for offset in 0..<min(bytes.byteCount, Self.inlineLimit) {
      let shifted = UInt64(bytes[byteAt: offset]) << UInt64(offset % 8 * 8)
      switch offset / 8 {
      case 0: words.0 |= shifted
      case 1: words.1 |= shifted
      default: words.2 |= shifted
      }
    }
    (first, second, third) = words
  }

  @inline(__always)
  var hash: UInt64 {
    var state = first &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
    state = (state ^ second) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
    state = (state ^ third ^ UInt64(byteCount) << 56) &* 0xFF51_AFD7_ED55_8CCD
    return state ^ state >> 32
  }

  @inline(__always)
  func hasSameWords(_ other: NameKey) -> Bool {
    first == other.first && second == other.second && third == other.third
      && byteCount == other.byteCount
  }
}

extension RawSpan {
  /// One byte.
  @inline(__always)
  subscript(byteAt offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}

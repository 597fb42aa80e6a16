internal import Attendance
internal import CSVReading

/// The bytes of a short name as three words, with zeros after its end.
///
/// Names of up to 24 bytes, which badges and gates have in practice, are hashed and compared
/// without touching memory again. Of longer ones the third word is mixed from all that follows
/// the second, so that badges such as web addresses, which begin alike, don't hash alike.
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
    let head = batch.head(record, slot)
    byteCount = head.byteCount
    first = head.first
    second = head.second
    third =
      head.byteCount <= Self.inlineLimit
      ? head.third : Self.mixedRest(head.third, batch, record, slot)
  }

  @inline(never)
  private static func mixedRest(
    _ third: UInt64, _ batch: borrowing RecordBatch, _ record: Int, _ slot: Int
  ) -> UInt64 {
    var rest = third
    for offset in stride(from: inlineLimit, to: batch.byteCount(record, slot), by: 8) {
      rest = mixed(rest, batch.word(record, slot, at: offset))
    }
    return rest
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
    first = Self.word(bytes, at: 0)
    second = Self.word(bytes, at: 8)
    var rest = Self.word(bytes, at: 16)
    var offset = Self.inlineLimit
    while offset < bytes.byteCount {
      rest = Self.mixed(rest, Self.word(bytes, at: offset))
      offset += 8
    }
    third = rest
  }

  /// The key of the name that a list has under `index`.
  init(_ names: NameList, _ index: Int) {
    self.init(names.bytes.rawSpan.extracting(names.range(index)))
  }

  /// Eight bytes from `offset` on, the first of them lowest, zeros after the end.
  private static func word(_ bytes: borrowing RawSpan, at offset: Int) -> UInt64 {
    if offset + 8 <= bytes.byteCount {
      return unsafe UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var word: UInt64 = 0
    var place = offset
    while place < min(offset + 8, bytes.byteCount) {
      word |= UInt64(bytes[byteAt: place]) << UInt64((place - offset) * 8)
      place += 1
    }
    return word
  }

  private static func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ state >> 32 ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
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

internal import CSVReading

/// What fields of a batch say, without blanks around it.
extension RecordBatch {
  /// Where a field's text begins and ends within it, without blanks and tabs around.
  ///
  /// The reader trims fields without quotes; those with quotes keep their blanks.
  @inline(__always)
  func trimmedBounds(_ record: Int, _ slot: Int) -> Range<Int> {
    let count = byteCount(record, slot)
    guard count > 0 else { return 0..<0 }
    let head = UInt8(truncatingIfNeeded: word(record, slot, at: 0))
    let tail = UInt8(truncatingIfNeeded: word(record, slot, at: count - 1))
    if !Self.isBlank(head), !Self.isBlank(tail) { return 0..<count }
    return Self.trimmedBounds(of: field(record, slot))
  }

  /// A field's text without the blanks around it.
  @_lifetime(borrow self)
  func trimmed(_ record: Int, _ slot: Int) -> RawSpan {
    field(record, slot).extracting(trimmedBounds(record, slot))
  }

  /// The key of a field's text without the blanks around it.
  @inline(__always)
  func key(_ record: Int, _ slot: Int) -> NameKey {
    let bounds = trimmedBounds(record, slot)
    if bounds.count == byteCount(record, slot) {
      return NameKey(self, record: record, slot: slot)
    }
    return NameKey(field(record, slot).extracting(bounds))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func trimmedBounds(of span: borrowing RawSpan) -> Range<Int> {
    var (lower, upper) = (0, span.byteCount)
    while lower < upper, isBlank(span[byteAt: lower]) { lower += 1 }
    while lower < upper, isBlank(span[byteAt: upper - 1]) { upper -= 1 }
    return lower..<upper
  }
}

extension RawSpan {
  /// The bytes, copied.
  var bytes: [UInt8] {
    unsafe withUnsafeBytes { unsafe [UInt8]($0) }
  }

  /// The bytes as text, with U+FFFD for what is none.
  var text: String { unsafe withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) } }

  /// Whether the bytes are valid UTF-8 without a NUL, at which SQLite and C cut a text.
  var isText: Bool {
    var offset = 0
    while offset + 8 <= byteCount {
      let word = unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // The highest bit of each byte says that the byte is above 0x7F, or NUL (or, rarely, one
      // that follows a NUL).
      let suspects = (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
      if suspects != 0 { return isUnusualText }
      offset += 8
    }
    while offset < byteCount {
      // Without 1 a NUL is more than 0x7F too.
      if self[byteAt: offset] &- 1 >= 0x7F { return isUnusualText }
      offset += 1
    }
    return true
  }
}

extension RawSpan {
  @inline(never)
  fileprivate var isUnusualText: Bool {
    String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
  }
}

extension Array where Element == UInt8 {
  /// The bytes as a span, which is sound because a byte has no padding.
  var rawSpan: RawSpan {
    @_lifetime(borrow self)
    get { unsafe span.bytes }
  }
}

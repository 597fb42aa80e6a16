/// Reads bytes from left to right; every step either fits and moves on, or fails and stays.
struct ByteCursor: ~Escapable {
  private let bytes: RawSpan
  private(set) var offset = 0

  @_lifetime(copy bytes)
  init(_ bytes: RawSpan) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { offset == bytes.byteCount }

  /// The byte that comes next.
  var next: UInt8? { isAtEnd ? nil : bytes[byteAt: offset] }

  /// Moves over `byte`.
  @_lifetime(self: copy self)
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  /// Moves over `text`, whatever the case of its ASCII letters.
  @_lifetime(self: copy self)
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.byteCount else { return false }
    for index in 0..<count {
      let wanted = unsafe text.utf8Start[index]
      let found = bytes[byteAt: offset + index]
      let isLetter = (65...90).contains(found & 0xDF)
      guard found == wanted || isLetter && found & 0xDF == wanted & 0xDF else { return false }
    }
    offset += count
    return true
  }

  /// A number of `digits` digits, as many of them as there are.
  @_lifetime(self: copy self)
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while count < digits.upperBound, let byte = next, (48...57).contains(byte) {
      value = value * 10 + Int(byte - 48)
      count += 1
      offset += 1
    }
    return count >= digits.lowerBound ? value : nil
  }

  /// The digits after a decimal point as microseconds, cut after the sixth; one at least.
  @_lifetime(self: copy self)
  mutating func microseconds() -> Int? {
    let start = offset
    var value = 0
    while let byte = next, (48...57).contains(byte) {
      if offset - start < 6 { value = value * 10 + Int(byte - 48) }
      offset += 1
    }
    guard offset > start else { return nil }
    for _ in 0..<max(0, 6 - (offset - start)) { value *= 10 }
    return value
  }

  /// Moves over blanks and tabs, one at least.
  @_lifetime(self: copy self)
  mutating func skipBlanks() -> Bool {
    let start = offset
    while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { offset += 1 }
    return offset > start
  }

  /// A distance from UTC in seconds: `Z`, `+09:00`, `+0900` or `+09`.
  @_lifetime(self: copy self)
  mutating func utcOffset() -> Int? {
    if take("Z") { return 0 }
    let isWest = next == UInt8(ascii: "-")
    guard take(UInt8(ascii: "+")) || take(UInt8(ascii: "-")) else { return nil }
    guard let hours = number(digits: 2...2), hours <= 15 else { return nil }
    var minutes = 0
    if take(UInt8(ascii: ":")) || (48...57).contains(next ?? 0) {
      guard let written = number(digits: 2...2), written < 60 else { return nil }
      minutes = written
    }
    let seconds = hours * 3_600 + minutes * 60
    return isWest ? -seconds : seconds
  }
}

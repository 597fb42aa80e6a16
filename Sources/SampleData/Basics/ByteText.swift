/// Text under construction, kept as UTF-8 so that millions of rows cost no string each.
package struct ByteText: Sendable {
  /// What has been written so far.
  package var bytes: [UInt8] = []

  package init() {}

  /// The text as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func append(_ character: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
  }

  /// Appends `number` with leading zeros up to `width` digits.
  package mutating func append(number: Int, width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    var rest = number
    while divisor > 0 {
      bytes.append(UInt8(truncatingIfNeeded: 48 + rest / divisor % 10))
      rest %= divisor
      divisor /= 10
    }
  }

  package mutating func append(date: CalendarDate) {
    let (year, month, day) = date.components
    append(number: year, width: 4)
    append("-")
    append(number: month, width: 2)
    append("-")
    append(number: day, width: 2)
  }

  /// Appends the instant `seconds` after 1970-01-01T00:00 local time, with the zone's offset.
  package mutating func append(localSeconds seconds: Int, offset: String) {
    append(date: CalendarDate(daysSinceEpoch: seconds / 86_400))
    let time = seconds % 86_400
    append("T")
    append(number: time / 3_600, width: 2)
    append(":")
    append(number: time / 60 % 60, width: 2)
    append(":")
    append(number: time % 60, width: 2)
    append(offset)
  }

  /// Appends `text` as one CSV field, quoted only where RFC 4180 asks for it.
  package mutating func append(field text: String) {
    let quoted = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard quoted else { return append(text) }
    append("\"")
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    append("\"")
  }

  /// Appends one CSV record with its line end.
  package mutating func append(record fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(",") }
      append(field: field)
    }
    append("\n")
  }
}

/// Sizes as people write them: digits, and a unit where they are not bytes.
enum ByteCountText {
  private static let units: [(name: String, bytes: Int)] = [
    ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10), ("B", 1),
  ]

  /// The number of bytes, or `nil` for anything else than `65536`, `64 KiB`, `1 MiB` or `8 GiB`.
  static func byteCount(_ text: String) -> Int? {
    for unit in units where text.hasSuffix(unit.name) {
      let digits = text.dropLast(unit.name.count)
      return number(digits.last == " " ? digits.dropLast() : digits, times: unit.bytes)
    }
    return number(text[...], times: 1)
  }

  /// The number of bytes in the largest unit that keeps it whole.
  static func words(_ byteCount: Int) -> String {
    for unit in units where byteCount % unit.bytes == 0 && unit.bytes > 1 {
      return "\(byteCount / unit.bytes) \(unit.name)"
    }
    return "\(byteCount) bytes"
  }

  private static func number(_ digits: Substring, times unit: Int) -> Int? {
    guard let number = DecimalText.number(digits) else { return nil }
    let (product, overflows) = number.multipliedReportingOverflow(by: unit)
    return overflows ? nil : product
  }
}

/// A file's scans of unknown badges as text: a JSON array of `[badge number, scans]`, in the
/// order of badge numbers.
enum UnknownScans {
  private static let comma = UInt8(ascii: ",")
  private static let opening = UInt8(ascii: "[")
  private static let closing = UInt8(ascii: "]")

  /// Writes `scans` in place of what `text` holds.
  static func write(_ scans: [(badge: UInt32, scans: Int)], to text: inout PageText) {
    text.clear()
    text.append(opening)
    for (index, one) in scans.enumerated() {
      if index > 0 { text.append(comma) }
      text.append(opening)
      text.append(number: Int(one.badge))
      text.append(comma)
      text.append(number: one.scans)
      text.append(closing)
    }
    text.append(closing)
  }

  /// How many of the scans that a text tells of are of badges that are not marked.
  static func count(_ text: RawSpan, without marks: [BadgeMarks]) throws(Page.Damage) -> Int {
    try unsafe text.withUnsafeBytes { text throws(Page.Damage) in
      var cursor = unsafe PageCursor(text)
      var next = 0
      var count = 0
      try cursor.expect(opening)
      repeat {
        try cursor.expect(opening)
        let badge = try cursor.number(before: comma)
        let scans = try cursor.number(before: closing)
        guard badge >= next else { throw .order }
        guard badge / Page.size < marks.count, (0...Int(UInt32.max)).contains(scans) else {
          throw .range
        }
        if !marks[badge / Page.size][badge % Page.size] { count += scans }
        next = badge + 1
      } while cursor.skip(comma)
      try cursor.expect(closing)
      guard cursor.isAtEnd else { throw .syntax }
      return count
    }
  }
}

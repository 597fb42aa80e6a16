internal import Attendance

/// The badges of a page as text: a JSON array of their names, by number.
///
/// Its speed stands in the benchmark `AttendanceStore:badges`.
enum BadgePage {
  /// Writes the names in `range`, which are those of one page, in place of what `text` holds.
  static func write(_ names: NameList, _ range: Range<Int>, to text: inout PageText) {
    text.clear()
    text.append(UInt8(ascii: "["))
    let bytes = unsafe names.bytes.span.bytes
    for number in range {
      if number > range.lowerBound { text.append(UInt8(ascii: ",")) }
      text.append(string: bytes.extracting(names.range(number)))
    }
    text.append(UInt8(ascii: "]"))
  }

  /// The names that a page's text holds, at least one.
  static func names(_ text: RawSpan) throws(Page.Damage) -> NameList {
    var ends: [Int] = []
    ends.reserveCapacity(Page.size)
    var damage: Page.Damage?
    // An escape is longer than what it stands for, so names take no more room than their text.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: text.byteCount) { target, count in
      let target = UnsafeMutableRawBufferPointer(target)
      do throws(Page.Damage) {
        unsafe try read(text, into: target, &ends)
      } catch {
        damage = error
        ends = []
      }
      count = ends.last ?? 0
    }
    if let damage { throw damage }
    return NameList(bytes: bytes, ends: ends)
  }

  private static func read(
    _ text: RawSpan, into target: UnsafeMutableRawBufferPointer, _ ends: inout [Int]
  ) throws(Page.Damage) {
    try unsafe text.withUnsafeBytes { text throws(Page.Damage) in
      unsafe try read(PageCursor(text), into: target, &ends)
    }
  }

  private static func read(
    _ start: PageCursor, into target: UnsafeMutableRawBufferPointer, _ ends: inout [Int]
  ) throws(Page.Damage) {
    var cursor = start
    var end = 0
    try cursor.expect(UInt8(ascii: "["))
    repeat {
      unsafe try cursor.string(into: target, end: &end)
      ends.append(end)
    } while cursor.skip(UInt8(ascii: ","))
    try cursor.expect(UInt8(ascii: "]"))
    guard cursor.isAtEnd else { throw .syntax }
    guard ends.count <= Page.size else { throw .range }
  }
}

/// Judges by a file's bytes what their encoding is.
///
/// Lines with bytes outside ASCII vote: UTF-8 where at least half of them are valid, else
/// CP949 where at least 95 in 100 are, else Windows-1252. A thousand lines are enough.
struct EncodingDetector: ~Copyable {
  static let enoughLines = 1_000
  private static let longestLine = 1 << 16

  private var lines = 0
  private var validUTF8 = 0
  private var validCP949 = 0
  private var carried: [UInt8] = []
  private let korean = Transcoder(.cp949)

  /// The verdict, once all blocks have been seen.
  var encoding: TextEncoding {
    if lines == 0 || validUTF8 * 2 >= lines { return .utf8 }
    return validCP949 * 100 >= lines * 95 ? .cp949 : .windows1252
  }

  /// Looks at the next block, and says whether more would help.
  mutating func look(at block: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    if !carried.isEmpty {
      position = unsafe Self.lineEnd(in: block, from: 0)
      let room = max(0, Self.longestLine - carried.count)
      unsafe carried.append(contentsOf: block[..<min(position, room)])
      guard position < block.count else { return true }
      judgeCarried()
    }
    while lines < Self.enoughLines {
      let found = unsafe Self.firstNonASCII(in: block, from: position)
      guard found < block.count else { break }
      var start = found
      while start > position, unsafe !block[start - 1].isLineEnd { start -= 1 }
      let end = unsafe Self.lineEnd(in: block, from: found)
      guard end < block.count else {
        position = start
        break
      }
      unsafe judge(UnsafeRawBufferPointer(rebasing: block[start..<end]))
      position = end
    }
    guard lines < Self.enoughLines else { return false }
    var start = block.count
    while start > position, block.count - start < Self.longestLine,
      unsafe !block[start - 1].isLineEnd
    {
      start -= 1
    }
    unsafe carried.append(contentsOf: block[start...])
    return true
  }

  /// Judges the last line, if it had no line end.
  mutating func finish() {
    if !carried.isEmpty { judgeCarried() }
  }

  private mutating func judgeCarried() {
    let line = carried
    carried.removeAll(keepingCapacity: true)
    guard line.contains(where: { $0 >= 0x80 }) else { return }
    unsafe line.withUnsafeBytes { unsafe judge($0) }
  }

  private mutating func judge(_ line: UnsafeRawBufferPointer) {
    lines += 1
    if unsafe String(validating: line, as: UTF8.self) != nil { validUTF8 += 1 }
    let text = TextBuffer(capacity: line.count * 3)
    let step = unsafe korean?.step(line, room: line.count * 3 + 16, into: text)
    if step?.read == line.count { validCP949 += 1 }
  }

  private static func lineEnd(in block: UnsafeRawBufferPointer, from start: Int) -> Int {
    var position = start
    while position < block.count, unsafe !block[position].isLineEnd { position += 1 }
    return position
  }

  private static func firstNonASCII(in block: UnsafeRawBufferPointer, from start: Int) -> Int {
    var position = start
    let high = SIMD8<UInt64>(repeating: 0x8080_8080_8080_8080)
    while position + 256 <= block.count {
      var all = unsafe block.loadUnaligned(fromByteOffset: position, as: SIMD8<UInt64>.self)
      all |= unsafe block.loadUnaligned(fromByteOffset: position + 64, as: SIMD8<UInt64>.self)
      all |= unsafe block.loadUnaligned(fromByteOffset: position + 128, as: SIMD8<UInt64>.self)
      all |= unsafe block.loadUnaligned(fromByteOffset: position + 192, as: SIMD8<UInt64>.self)
      all &= high
      if all != .zero { break }
      position += 256
    }
    while position < block.count, unsafe block[position] < 0x80 { position += 1 }
    return position
  }
}

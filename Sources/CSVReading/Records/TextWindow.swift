/// A stretch of the text in memory; ``TextBuffer/padding`` bytes past it may be read.
///
/// It does not own the memory: whoever makes one keeps it alive for as long.
@safe struct TextWindow: ~Copyable {
  let base: UnsafePointer<UInt8>
  let count: Int
  /// The text offset of the first byte.
  let start: Int
  /// Whether the window reaches the end of the text.
  let isFinal: Bool

  init(base: UnsafePointer<UInt8>, count: Int, start: Int, isFinal: Bool) {
    unsafe self.base = base
    self.count = count
    self.start = start
    self.isFinal = isFinal
  }

  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    assert(index >= 0 && index < count)
    return unsafe base[index]
  }

  /// The first CR or LF at or after `index`, or `limit`.
  func lineEnd(from index: Int, before limit: Int) -> Int {
    var position = index
    let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
    let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
    while position + 16 <= limit {
      let bytes = unsafe UnsafeRawPointer(base + position).loadUnaligned(as: SIMD16<UInt8>.self)
      let hits = (bytes .== lineFeed) .| (bytes .== carriageReturn)
      if any(hits) { break }
      position += 16
    }
    while position < limit, !self[position].isLineEnd { position += 1 }
    return position
  }

  /// The beginning of the line after the line end at `index`, or `nil` where that depends
  /// on a byte past the window.
  @inline(__always)
  func nextLine(afterEndAt index: Int) -> Int? {
    guard self[index] == 0x0D else { return index + 1 }
    guard index + 1 < count else { return isFinal ? index + 1 : nil }
    return self[index + 1] == 0x0A ? index + 2 : index + 1
  }
}

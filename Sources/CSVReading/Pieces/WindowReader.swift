/// Brings stretches of a text into memory, in one buffer that is used again and again.
@safe struct WindowReader: ~Copyable {
  private let text: TextSource
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  init(_ text: TextSource, capacity: Int) {
    self.text = text
    self.capacity = unsafe text.residentBytes == nil ? capacity : 0
    unsafe memory = .allocate(capacity: self.capacity + TextBuffer.padding)
  }

  deinit { unsafe memory.deallocate() }

  /// The text from `start` on, `count` bytes of it or as many as there are.
  ///
  /// The window is valid until the next one is asked for.
  mutating func window(at start: Int, count wanted: Int) throws(TextSourceError) -> TextWindow {
    let count = min(wanted, text.count - start)
    let isFinal = start + count == text.count
    if let resident = unsafe text.residentBytes, let base = resident.baseAddress {
      let bytes = unsafe base.assumingMemoryBound(to: UInt8.self)
      return unsafe TextWindow(base: bytes + start, count: count, start: start, isFinal: isFinal)
    }
    if count > capacity {
      capacity = max(count, capacity + capacity / 2)
      unsafe memory.deallocate()
      unsafe memory = .allocate(capacity: capacity + TextBuffer.padding)
    }
    let buffer = unsafe UnsafeMutableRawBufferPointer(start: memory, count: count)
    unsafe try text.read(at: start, into: buffer)
    unsafe (memory + count).initialize(repeating: 0, count: TextBuffer.padding)
    return unsafe TextWindow(
      base: UnsafePointer(memory), count: count, start: start, isFinal: isFinal)
  }
}

internal import Threads

/// Bytes that can be read by position: a part of a file, or a buffer in memory.
enum StoredBytes: Sendable {
  case file(InputFile)
  case memory(TextBuffer)

  var count: Int {
    switch self {
    case .file(let file): file.byteCount
    case .memory(let buffer): buffer.count
    }
  }

  /// Copies the bytes at `offset` into `buffer` and returns how many there were.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(TextSourceError) -> Int {
    switch self {
    case .file(let file):
      return unsafe try file.read(at: offset, into: buffer)
    case .memory(let source):
      let end = min(source.count, offset + buffer.count)
      guard end > offset else { return 0 }
      unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source.bytes[offset..<end]))
      return end - offset
    }
  }

  /// The bytes from `offset` on, at most `count` of them.
  func bytes(at offset: Int, count: Int) throws(TextSourceError) -> [UInt8] {
    var failure: TextSourceError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(TextSourceError) {
        filled = unsafe try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Calls `body` with all bytes, block by block; each is read while `body` has the one before.
  func forEachBlockAhead(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let size = 4 << 20
    func block(at offset: Int) -> Background<[UInt8]> {
      Background { [self] in try bytes(at: offset, count: max(0, min(size, count - offset))) }
    }
    var offset = 0
    var next = block(at: offset)
    while true {
      let bytes = try next.value()
      guard !bytes.isEmpty else { return }
      offset += bytes.count
      next = block(at: offset)
      try unsafe bytes.withUnsafeBytes { try unsafe body($0) }
    }
  }

  /// Calls `body` with the bytes from `offset` on, block by block, until it says `false`.
  func forEachBlock<Failure: Error>(
    from offset: Int = 0, size: Int = 1 << 20,
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Bool
  ) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    defer { unsafe buffer.deallocate() }
    var position = offset
    while true {
      let count = unsafe try read(at: position, into: buffer)
      guard count > 0 else { return }
      position += count
      let goesOn = unsafe try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      guard goesOn else { return }
    }
  }
}

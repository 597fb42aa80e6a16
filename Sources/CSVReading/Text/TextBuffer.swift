import Glibc

/// A block of memory that grows while it is filled and is only read afterwards.
///
/// Its owner fills it before anyone else can see it; that is what makes sharing it safe.
@safe final class TextBuffer: @unchecked Sendable {
  /// The bytes that may be read past the end, so that a vector load needs no test.
  static let padding = 64

  private(set) var count = 0
  private var capacity: Int
  private var memory: UnsafeMutableRawPointer

  init(capacity: Int = 1 << 16) {
    self.capacity = max(capacity, 64)
    unsafe memory = Self.allocated(unsafe realloc(nil, self.capacity + Self.padding))
    unsafe memset(memory, 0, Self.padding)
  }

  convenience init(_ bytes: [UInt8]) {
    self.init(capacity: bytes.count)
    unsafe bytes.withUnsafeBytes { unsafe append($0) }
  }

  deinit { unsafe free(memory) }

  /// The bytes; ``padding`` zero bytes follow them.
  var bytes: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: memory, count: count)
  }

  func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return }
    if count + bytes.count > capacity {
      capacity = max(count + bytes.count, capacity + capacity / 2)
      unsafe memory = Self.allocated(unsafe realloc(memory, capacity + Self.padding))
    }
    unsafe memcpy(memory + count, start, bytes.count)
    count += bytes.count
    unsafe memset(memory + count, 0, Self.padding)
  }

  func append(_ byte: UInt8) {
    unsafe withUnsafeBytes(of: byte) { unsafe append($0) }
  }

  private static func allocated(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    guard let pointer = unsafe pointer else { fatalError("out of memory") }
    return unsafe pointer
  }
}

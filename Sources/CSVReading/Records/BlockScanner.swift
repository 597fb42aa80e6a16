/// Finds the bytes that matter among 64, as the bits of one word.
struct BlockScanner {
  private typealias Vector = SIMD16<UInt8>

  private let delimiter: Vector
  private let quote: Vector
  private let lineFeed = Vector(repeating: 0x0A)
  private let carriageReturn = Vector(repeating: 0x0D)

  init(_ dialect: CSVDialect) {
    delimiter = Vector(repeating: dialect.delimiter)
    quote = Vector(repeating: dialect.quote)
  }

  /// Bit `k` says that the byte at `bytes + k` is a delimiter, a quote, CR or LF, and that
  /// `k` is below `limit`. All 64 bytes must be readable.
  @inline(__always)
  func bits(at bytes: UnsafePointer<UInt8>, before limit: Int) -> UInt64 {
    let all = unsafe bits(at: bytes)
    return limit < 64 ? all & ((1 << UInt64(limit)) &- 1) : all
  }

  @inline(__always)
  private func bits(at bytes: UnsafePointer<UInt8>) -> UInt64 {
    unsafe sixteen(at: bytes) | sixteen(at: bytes + 16) << 16
      | sixteen(at: bytes + 32) << 32 | sixteen(at: bytes + 48) << 48
  }

  @inline(__always)
  private func sixteen(at bytes: UnsafePointer<UInt8>) -> UInt64 {
    let vector = unsafe UnsafeRawPointer(bytes).loadUnaligned(as: Vector.self)
    let hits =
      (vector .== delimiter) .| (vector .== quote) .| (vector .== lineFeed)
      .| (vector .== carriageReturn)
    let words = unsafe unsafeBitCast(hits, to: SIMD2<UInt64>.self)
    return Self.gathered(words[0]) | Self.gathered(words[1]) << 8
  }

  /// The eight bytes of `word`, each all ones or all zeros, as eight bits.
  @inline(__always)
  private static func gathered(_ word: UInt64) -> UInt64 {
    // Each byte keeps another bit of itself; the product adds them up in the highest byte.
    ((word.littleEndian & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) >> 56
  }
}

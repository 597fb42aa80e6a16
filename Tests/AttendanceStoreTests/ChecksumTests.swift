import Testing

@testable import AttendanceStore

@Suite("Checksums")
struct ChecksumTests {
  private static func checksum(_ bytes: [UInt8]) -> UInt64 {
    var checksum = Checksum(7)
    checksum.mix(unsafe bytes.span.bytes)
    return checksum.value
  }

  @Test("change with every single bit", arguments: [1, 7, 8, 9, 31, 32, 33, 40, 64, 71, 200])
  func bits(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    let whole = Self.checksum(bytes)
    for bit in 0..<count * 8 {
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(Self.checksum(bytes) != whole, "bit \(bit)")
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    }
    #expect(Self.checksum(bytes) == whole)
    #expect(Self.checksum(bytes + [0]) != whole)
  }

  @Test("change with the order of words, within a block and across blocks")
  func order() {
    let words = (0..<8).map { [UInt8](repeating: UInt8($0), count: 8) }
    let whole = Self.checksum(words.flatMap(\.self))
    for other in 1..<8 {
      var swapped = words
      swapped.swapAt(0, other)
      #expect(Self.checksum(swapped.flatMap(\.self)) != whole, "word \(other)")
    }
  }
}

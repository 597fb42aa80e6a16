import Attendance
import Testing

@testable import AttendanceStore

@Suite("Blobs of scans")
struct ScanBlobTests {
  private static func decode(_ bytes: [UInt8]) throws -> [ScanKey] {
    try unsafe bytes.withUnsafeBytes { try unsafe ScanBlob.decode($0) }
  }

  @Test(
    "give back the keys that they were made of",
    arguments: [0, 1, 2, 3, 4, 5, 8, 15, 16, 17, 100, 511, 2_000], [8, 20, 33, 47, 64])
  func roundTrip(_ count: Int, _ bits: Int) throws {
    for seed in 0..<4 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let keys = Set((0..<count).map { _ in ScanKey(bits: random.next() >> UInt64(64 - bits)) })
      let sorted = keys.sorted()
      #expect(try Self.decode(ScanBlob.encode(sorted)) == sorted)
    }
  }

  @Test(
    "hold the first and the last key that there can be",
    arguments: [[0], [.max], [0, .max], [0, 1, .max - 1, .max], [1 << 63], [255, 256, 65_536]])
  func extremes(_ bits: [UInt64]) throws {
    let keys = bits.map { ScanKey(bits: $0) }
    #expect(try Self.decode(ScanBlob.encode(keys)) == keys)
  }

  @Test("are the same bytes whatever the machine")
  func layout() {
    let keys = [ScanKey(bits: 0), ScanKey(bits: 0x0203), ScanKey(bits: 0x0204)]
    let bytes = ScanBlob.encode(keys)
    #expect(bytes[..<8].elementsEqual([1, 0, 0, 0, 0, 0, 0, 0]))
    #expect(bytes[8..<16].elementsEqual([3, 0, 0, 0, 0, 0, 0, 0]))
    #expect(bytes[16..<24].elementsEqual([3, 0, 0, 0, 0, 0, 0, 0]))
    #expect(bytes[32...].elementsEqual([0x20, 0x01, 0x03, 0x02, 0x01]))
    #expect(bytes[24..<32].elementsEqual([246, 20, 226, 105, 184, 123, 60, 222]))
  }

  @Test("are short where scans are close together")
  func size() {
    let keys = (0..<1_000).flatMap { badge in
      (0..<4).map { ScanKey.sample(UInt32(badge), UInt32($0 * 3_600)) }
    }
    #expect(ScanBlob.encode(keys).count < 6 * keys.count)
  }

  @Test("show that a single bit has changed, wherever it is", arguments: [0, 1, 2, 7])
  func bitFlips(_ count: Int) throws {
    var random = SeededRandom(seed: 3)
    let keys = Set((0..<count).map { _ in ScanKey(bits: random.next() >> 20) }).sorted()
    let bytes = ScanBlob.encode(keys)
    for bit in 0..<bytes.count * 8 {
      var damaged = bytes
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: ScanBlob.Damage.self) { try Self.decode(damaged) }
    }
  }

  @Test("show that they have been cut off, or that something was added", arguments: [0, 1, 9])
  func truncation(_ count: Int) throws {
    let keys = (0..<UInt64(count)).map { ScanKey(bits: $0 << 40 | 5) }
    let bytes = ScanBlob.encode(keys)
    for length in 0..<bytes.count {
      #expect(throws: ScanBlob.Damage.truncated) { try Self.decode(Array(bytes[..<length])) }
    }
    #expect(throws: ScanBlob.Damage.truncated) { try Self.decode(bytes + [0]) }
  }

  @Test("say what is wrong with them")
  func damage() {
    var bytes = ScanBlob.encode([.sample(1), .sample(2)])
    bytes[0] = 2
    #expect(throws: ScanBlob.Damage.version(2)) { try Self.decode(bytes) }
    bytes[0] = 1
    bytes[40] ^= 1
    #expect(throws: ScanBlob.Damage.checksum) { try Self.decode(bytes) }
  }

  /// Three keys, of which bytes from 32 on say how long the distances are and what they are, under
  /// a checksum that fits.
  private static func sealed(_ data: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [1] + Array(repeating: 0, count: 31) + data
    bytes[8] = 3
    bytes[16] = UInt8(data.count - 2)
    unsafe bytes.withUnsafeMutableBytes { unsafe ScanBlob.seal($0) }
    return bytes
  }

  @Test(
    "are damaged where keys don't rise or bytes are left, even under the right checksum",
    arguments: [
      [0x11, 0x01, 5, 0, 1],
      [0x81, 0x01, 5] + Array(repeating: 0xFF, count: 8) + [1],
      [0x11, 0x00, 5, 1],
      [0x11, 0x01, 5, 1, 1, 0],
      [0x11, 0x01, 5, 1],
      [0x91, 0x01, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ] as [[UInt8]])
  func disorder(_ data: [UInt8]) throws {
    #expect(try Self.decode(Self.sealed([0x11, 0x01, 5, 1, 1])).map(\.bits) == [5, 6, 7])
    #expect(throws: ScanBlob.Damage.order) { try Self.decode(Self.sealed(data)) }
  }
}

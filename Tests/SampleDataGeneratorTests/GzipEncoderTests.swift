import Testing

@testable import SampleData

@Suite("GzipEncoder")
struct GzipEncoderTests {
  private static let text = Array(String(repeating: "A000001,Gate North,in\n", count: 9_000).utf8)

  @Test("names neither time nor file nor system")
  func header() {
    var encoder = GzipEncoder(level: 9)
    let packed = encoder.compress(Self.text, last: true)
    #expect(packed.prefix(8) == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0])
    #expect(packed[9] == 255)
    #expect(packed.count < Self.text.count / 50)
  }

  @Test("holds all of the input, in pieces of any size", arguments: [1, 7, 4_096, 1 << 20])
  func pieces(size: Int) {
    var encoder = GzipEncoder(level: 6)
    var packed: [UInt8] = []
    for start in stride(from: 0, to: Self.text.count, by: size) {
      let piece = Array(Self.text[start..<min(start + size, Self.text.count)])
      packed += encoder.compress(piece, last: false)
    }
    packed += encoder.compress([], last: true)
    let trailer = Checksum.inTrailer(of: packed)
    #expect(trailer.checksum == Checksum.of(Self.text))
    #expect(trailer.length == UInt32(Self.text.count))
  }
}

import Attendance
import Testing

@Suite("Person digests")
struct PersonDigestTests {
  @Test("have 32 bytes", arguments: [0, 31, 33])
  func otherCounts(_ count: Int) {
    #expect(PersonDigest(bytes: [UInt8](repeating: 1, count: count)) == nil)
  }

  @Test("give back their bytes and are ordered by them", arguments: 0..<3 as Range<UInt64>)
  func bytes(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      let one = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
      var two = one
      two[Int.random(in: 0..<32, using: &random)] = UInt8.random(in: 0...255, using: &random)
      let digests = (
        try #require(PersonDigest(bytes: one)), try #require(PersonDigest(bytes: two))
      )
      #expect(digests.0.bytes == one)
      #expect((digests.0 == digests.1) == (one == two))
      #expect((digests.0 < digests.1) == one.lexicographicallyPrecedes(two))
      if one == two { #expect(digests.0.hashValue == digests.1.hashValue) }
    }
  }
}

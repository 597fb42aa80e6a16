import Attendance
import Testing

@Suite("Unions of scan keys")
struct ScanKeyUnionTests {
  @Test(
    "are those of sets, and know what was added",
    arguments: [(0, 0), (0, 5), (5, 0), (1, 1), (40, 3), (3, 40), (300, 300)], [2, 50, 100_000])
  func union(_ sizes: (known: Int, delivered: Int), _ spread: UInt64) {
    for seed in 0..<10 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      func keys(_ count: Int) -> Set<ScanKey> {
        Set((0..<count).map { _ in ScanKey(bits: random.next() % spread) })
      }
      let (known, delivered) = (keys(sizes.known), keys(sizes.delivered))
      let union = ScanKeyUnion(known: known.sorted(), delivered: delivered.sorted())
      #expect(union.all == known.union(delivered).sorted())
      #expect(union.added == delivered.subtracting(known).sorted())
    }
  }

  @Test("add nothing where everything is known")
  func redelivery() {
    let keys = (0..<100).map { ScanKey(bits: $0 * 3) }
    let union = ScanKeyUnion(known: keys, delivered: keys)
    #expect(union.all == keys)
    #expect(union.added.isEmpty)
  }
}

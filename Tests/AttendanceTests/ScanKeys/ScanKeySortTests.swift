import Attendance
import Testing
import Threads

@Suite("Sorting scan keys")
struct ScanKeySortTests {
  /// What the keys of a log look like before they are sorted.
  enum Shape: CaseIterable, Sendable {
    case anything, fewBadges, fewSeconds, manyBadges, log, oneBadge, highBitsOnly, equal, rising,
      falling, nearlyRising

    func keys(_ count: Int, using random: inout SeededRandom) -> [ScanKey] {
      let bits = (0..<count).map { _ in random.next() }
      switch self {
      case .anything: return bits.map { ScanKey(bits: $0) }
      case .fewBadges: return bits.map { ScanKey(bits: $0 & 0x0000_0007_0000_FFFF) }
      case .fewSeconds: return bits.map { ScanKey(bits: $0 & 0xC000 | 5 << 32) }
      case .manyBadges: return bits.map { ScanKey(bits: $0 & 0x003F_FFFF_FFFF_FFFF) }
      case .log:
        // In the order of time, as logs come, but for one in eight.
        return bits.enumerated().map { index, random in
          let time = UInt64(index + (random % 8 == 0 ? 40 : 0)) << 14
          return ScanKey(bits: random & 0xFFFF_0000_3FFF | 3 << 40 | time)
        }
      case .oneBadge: return bits.map { ScanKey(bits: $0 & 0xFFFF_FFFF | 9 << 32) }
      case .highBitsOnly: return bits.map { ScanKey(bits: $0 & 0xF000_0000_0000_0000 | 7) }
      case .equal: return bits.map { _ in ScanKey(bits: 42) }
      case .rising: return bits.sorted().map { ScanKey(bits: $0) }
      case .falling: return bits.sorted(by: >).map { ScanKey(bits: $0) }
      case .nearlyRising:
        var sorted = bits.sorted()
        if count > 1 { sorted.swapAt(count - 1, count - 2) }
        return sorted.map { ScanKey(bits: $0) }
      }
    }
  }

  private static let sizes = [0, 1, 2, 3, 511, 512, 513, 1_000, 4_097, 70_000]

  @Test("does what the standard library does", arguments: Shape.allCases, sizes)
  func sorted(_ shape: Shape, _ size: Int) {
    for seed in 0..<3 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let keys = shape.keys(size, using: &random)
      let cut = size == 0 ? 0 : Int.random(in: 0..<size, using: &random)
      let lists = [Array(keys[..<cut]), [], Array(keys[cut...])]
      #expect(ScanKeySort.sorted(lists) == keys.sorted())
      #expect(ScanKeySort.sortedUnique(lists) == Set(keys).sorted())
    }
  }

  @Test("does so on any number of threads", arguments: Shape.allCases, [2, 3, 7])
  func shared(_ shape: Shape, _ workers: Int) {
    let workers = Workers(count: workers)
    for size in [0, 1, 2, 100, 20_000] {
      var random = SeededRandom(seed: UInt64(size))
      let keys = shape.keys(size, using: &random)
      let cuts =
        [0] + (0..<9).map { _ in Int.random(in: 0...size, using: &random) }.sorted() + [size]
      let lists = zip(cuts, cuts.dropFirst()).map { Array(keys[$0..<$1]) }
      #expect(ScanKeySort.sorted(lists, workers: workers) == keys.sorted())
      #expect(ScanKeySort.sortedUnique(lists, workers: workers) == Set(keys).sorted())
    }
  }
}

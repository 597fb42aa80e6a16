/// A stream of random numbers that is the same on every machine, for ever.
///
/// xoshiro256**, seeded through SplitMix64. Everything drawn from it uses integers and plain
/// IEEE arithmetic only: the standard library's shuffles may change between releases, and
/// logarithms differ between C libraries.
package struct SeededGenerator: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// Starts the stream that belongs to `seed`.
  package init(seed: UInt64) {
    var mixer = seed
    state = (
      Self.splitMix(&mixer), Self.splitMix(&mixer), Self.splitMix(&mixer), Self.splitMix(&mixer)
    )
  }

  /// Starts a stream of its own for one purpose, so that a change in one leaves the others be.
  package init(seed: UInt64, purpose: StaticString) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in purpose.description.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self.init(seed: seed ^ hash)
  }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    let result = Self.rotate(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotate(state.3, 45)
    return result
  }

  /// A number from 0 up to but not including `bound`, which must be positive.
  package mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number within `range`, which must not be empty.
  package mutating func within(_ range: Range<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// A fraction from 0 up to but not including 1.
  package mutating func fraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// True in `share` of all draws.
  package mutating func chance(_ share: Double) -> Bool {
    fraction() < share
  }

  /// A number spread like a bell around `mean`, never further than six times `deviation` from it.
  package mutating func bell(mean: Double, deviation: Double) -> Double {
    var sum = 0.0
    for _ in 0..<12 { sum += fraction() }
    return mean + (sum - 6) * deviation
  }

  /// One of `elements`, which must not be empty.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Brings `elements` into random order.
  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, below(index + 1))
    }
  }

  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    (value << count) | (value >> (64 - count))
  }

  private static func splitMix(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

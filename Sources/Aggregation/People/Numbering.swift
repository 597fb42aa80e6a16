internal import Attendance

/// A value that brings a hash of its own, good enough to find it by.
protocol Numberable: Equatable {
  /// Bits that differ, high and low, where values do.
  var spread: UInt64 { get }
}

/// Numbers for values, in the order in which they come.
///
/// A table without deletion is all that it takes; a dictionary's hash would cost more than the rest
/// of what is done for a registration. See the benchmark `Aggregation:people`.
struct Numbering<Value: Numberable> {
  /// The values, by number.
  private(set) var values: [Value] = []

  // Numbers by hash, -1 in free slots; at most half of them are taken.
  private var slots = [Int32](repeating: -1, count: 64)

  init() {}

  /// The number of a value; the next one where it has none yet.
  mutating func number(of value: Value) -> Int32 {
    var slot = Int(truncatingIfNeeded: value.spread) & (slots.count - 1)
    while slots[slot] >= 0 {
      if values[Int(slots[slot])] == value { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(values.count)
    values.append(value)
    slots[slot] = number
    if values.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (number, value) in values.enumerated() {
      var slot = Int(truncatingIfNeeded: value.spread) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}

// Digests are uniform, and nobody can choose them without the key.
extension PersonDigest: Numberable {
  var spread: UInt64 { words.0 }
}

internal import Attendance

/// Numbers of scans, by a small number such as an hour or a point, and by direction.
struct ScanCounts {
  /// The place of a direction's count among the four of its number.
  static let stride = 4

  /// The counts, those of one number together.
  var counts: [Int]

  init(numbers: Int) {
    counts = [Int](repeating: 0, count: numbers * Self.stride)
  }

  mutating func add(_ other: ScanCounts) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// A tally of the scans that one number has.
  func tally(_ number: Int) -> Tally {
    let own = counts[number * Self.stride..<(number + 1) * Self.stride]
    var tally = Tally()
    tally.scans = own.reduce(0, +)
    tally.entries = own[own.startIndex + Int(Direction.entry.rawValue)]
    tally.exits = own[own.startIndex + Int(Direction.exit.rawValue)]
    return tally
  }
}

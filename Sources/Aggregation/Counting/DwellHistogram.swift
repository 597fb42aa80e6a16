internal import Attendance

/// How many visits lasted how long, to the second: an exact median in constant memory.
struct DwellHistogram {
  private var counts = [UInt32](repeating: 0, count: ScanKey.secondLimit)

  /// Visits that have a dwell.
  private(set) var total = 0

  mutating func add(seconds: Int) {
    counts[seconds] += 1
    total += 1
  }

  mutating func add(_ other: DwellHistogram) {
    guard other.total > 0 else { return }
    for second in counts.indices { counts[second] += other.counts[second] }
    total += other.total
  }

  /// The middle dwell, or the mean of the middle two; `nil` without visits.
  var median: Dwell? {
    guard total > 0 else { return nil }
    return Dwell(halfSeconds: seconds(at: (total - 1) / 2) + seconds(at: total / 2))
  }

  private func seconds(at rank: Int) -> Int {
    var passed = 0
    for (second, count) in counts.enumerated() {
      passed += Int(count)
      if passed > rank { return second }
    }
    return 0
  }
}

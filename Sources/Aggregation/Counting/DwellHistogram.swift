internal import Attendance

/// How many visits lasted how long, to the second: an exact median in memory that grows with the
/// longest visit.
struct DwellHistogram {
  private var counts: [UInt32] = []

  /// Visits that have a dwell.
  private(set) var total = 0

  mutating func add(seconds: Int) {
    if seconds >= counts.count { makeRoom(for: seconds + 1) }
    counts[seconds] += 1
    total += 1
  }

  mutating func add(_ other: DwellHistogram) {
    makeRoom(for: other.counts.count)
    for second in other.counts.indices { counts[second] += other.counts[second] }
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

  // In steps, so that visits that grow by and by don't move the counts each time.
  private mutating func makeRoom(for seconds: Int) {
    guard seconds > counts.count else { return }
    let step = 1 << 14
    let size = (seconds + step - 1) / step * step
    counts += [UInt32](repeating: 0, count: size - counts.count)
  }
}

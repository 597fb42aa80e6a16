internal import Attendance

/// What is counted by badge, whatever its class: who came, and on how many days.
struct BadgeCounter {
  /// All counted scans, unknown badges included.
  private(set) var countedScans = 0

  /// Days with a counted scan, by badge number.
  private(set) var daysAttended: [UInt16]

  init(badgeCount: Int) {
    daysAttended = [UInt16](repeating: 0, count: badgeCount)
  }

  /// Adds an event day's scans, in rising order.
  mutating func add(_ keys: [ScanKey]) {
    countedScans += keys.count
    var last: UInt32?
    for key in keys where key.badge != last {
      last = key.badge
      daysAttended[Int(key.badge)] += 1
    }
  }
}

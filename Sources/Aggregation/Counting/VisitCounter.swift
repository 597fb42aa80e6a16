package import Attendance
internal import Synchronization
package import Threads

/// Counts visitors and visits, a day at a time: badges in ranges that threads share out, then
/// visitors with several badges.
package struct VisitCounter {
  /// A range that one thread at a time counts.
  private final class Lane: Sendable {
    let range: Mutex<VisitRange>

    init(badges: Range<Int>, pointCount: Int) {
      range = Mutex(VisitRange(badges: badges, pointCount: pointCount))
    }
  }

  private let accounts: [BadgeAccount]
  private let workers: Workers
  private let lanes: [Lane]
  private let ownAccounts: [BadgeAccount]
  private var shared: VisitRange
  private var countedScans = 0
  private var days: [DayCount] = []

  /// A counter of badges that have `accounts` by their number, `sharedUnits` of them shared.
  package init(accounts: [BadgeAccount], sharedUnits: Int, pointCount: Int, workers: Workers) {
    self.accounts = accounts
    self.workers = workers
    lanes = workers.ranges(of: accounts.count).map { Lane(badges: $0, pointCount: pointCount) }
    ownAccounts = [BadgeAccount](repeating: .own, count: sharedUnits)
    shared = VisitRange(badges: 0..<sharedUnits, pointCount: pointCount)
  }

  /// Adds one event day's scans, in rising order. Days come in order.
  package mutating func add(_ keys: [ScanKey], clock: DayClock) {
    if let last = keys.last { precondition(Int(last.badge) < accounts.count, "a scan of no badge") }
    countedScans += keys.count
    let parts = workers.map(lanes.count) { [lanes, accounts] lane in
      lanes[lane].range.withLock { $0.add(keys, accounts: accounts, clock: clock) }
    }
    let sharedScans = ScanKeySort.sorted(parts.map(\.sharedScans))
    var day = shared.add(sharedScans, accounts: ownAccounts, clock: clock).day
    for part in parts { day.add(part.day) }
    days.append(day)
  }

  /// What was counted so far.
  package var counts: VisitCounts {
    var counts = VisitCounts(countedScans: countedScans, days: days, shared: shared)
    for lane in lanes { lane.range.withLock { counts.append($0) } }
    return counts
  }
}

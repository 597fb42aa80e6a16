internal import Attendance

/// Scan keys by event day.
///
/// Logs come in the order of time, so the day of a scan is mostly that of the one before.
struct DayBuckets: Sendable {
  private(set) var firstInstant = Int.max
  private(set) var lastInstant = Int.min

  private let rule: EventDayRule
  private var closed: [CalendarDate: [ScanKey]] = [:]

  // The day of the last scan, whose keys are in nobody else's hands and so grow in place.
  private var date: CalendarDate?
  private var keys: [ScanKey] = []
  private var instants = 0..<0
  private var origin = 0

  /// - Parameter expectedKeys: how many keys there is room for before anything has to be moved.
  init(rule: EventDayRule, expectedKeys: Int) {
    self.rule = rule
    keys.reserveCapacity(expectedKeys)
  }

  /// The keys of each day, in the order in which they came.
  var days: [CalendarDate: [ScanKey]] {
    guard let date else { return closed }
    return closed.merging([date: keys]) { $0 + $1 }
  }

  /// Adds a scan.
  @inline(__always)
  mutating func add(badge: UInt32, instant: Int, point: UInt16, direction: Direction) {
    if !instants.contains(instant) { turn(to: instant) }
    if instant < firstInstant { firstInstant = instant }
    if instant > lastInstant { lastInstant = instant }
    keys.append(
      ScanKey(
        badge: badge, second: UInt32(truncatingIfNeeded: instant - origin), point: point,
        direction: direction))
  }

  @inline(never)
  private mutating func turn(to instant: Int) {
    let (next, instants) = rule.stretch(around: instant)
    self.instants = instants
    guard next != date else { return }
    guard let last = date else {
      // The room in `keys` is for the first day.
      return (date, origin) = (next, rule.keyOrigin(of: next))
    }
    closed[last] = keys
    keys = closed.removeValue(forKey: next) ?? []
    origin = rule.keyOrigin(of: next)
    date = next
  }
}

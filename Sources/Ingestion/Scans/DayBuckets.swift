internal import Attendance

/// Scan keys by event day.
///
/// Logs come in the order of time, so the day of a scan is mostly that of the one before.
struct DayBuckets: Sendable {
  private(set) var dates: [CalendarDate] = []
  private(set) var keys: [[ScanKey]] = []
  private(set) var firstInstant = Int.max
  private(set) var lastInstant = Int.min

  private let rule: EventDayRule
  private var current = 0
  private var currentInstants = 0..<0
  private var origin = 0

  init(rule: EventDayRule) {
    self.rule = rule
  }

  /// Adds a scan.
  @inline(__always)
  mutating func add(badge: UInt32, instant: Int, point: UInt16, direction: Direction) {
    if !currentInstants.contains(instant) { turn(to: instant) }
    if instant < firstInstant { firstInstant = instant }
    if instant > lastInstant { lastInstant = instant }
    keys[current].append(
      ScanKey(
        badge: badge, second: UInt32(truncatingIfNeeded: instant - origin), point: point,
        direction: direction))
  }

  @inline(never)
  private mutating func turn(to instant: Int) {
    let (date, instants) = rule.stretch(around: instant)
    currentInstants = instants
    origin = rule.keyOrigin(of: date)
    if let known = dates.firstIndex(of: date) {
      current = known
    } else {
      current = dates.count
      dates.append(date)
      keys.append([])
    }
  }
}

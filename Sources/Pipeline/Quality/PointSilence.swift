internal import Attendance
internal import AttendanceStore

/// Finds scan points that brought scans on every earlier day and then fell silent: for a whole
/// day, or long before it closed.
struct PointSilence {
  /// A point with fewer scans on any earlier day may well have none on another.
  private static let leastScans = 20

  /// A point is silent that brings nothing for so long before closing time,
  private static let silence = 2 * 3_600

  /// and so much longer than on any earlier day.
  private static let longerThanUsual = 3_600

  private let facts: StoreFacts
  private let edition: Edition

  init(_ facts: StoreFacts, _ edition: Edition) {
    self.facts = facts
    self.edition = edition
  }

  /// The points that fell silent, by day and name, and how many pairs of point and day were
  /// looked at.
  var points: (silent: [SilentPoint], judged: Int) {
    var silent: [SilentPoint] = []
    var judged = 0
    let days = facts.daysOver.filter { facts.scans[$0.date] ?? 0 > 0 }
    let points = facts.points.indices.sorted {
      ScalarOrder.precedes(facts.points[$0], facts.points[$1])
    }
    for (place, day) in days.enumerated().dropFirst() {
      let earlier = days[..<place]
      for point in points where earlier.allSatisfy({ isBusy(point, on: $0) }) {
        judged += 1
        guard let found = facts.pointDays[day.date]?[point] else {
          silent.append(SilentPoint(date: day.date, point: facts.points[point], lastScan: nil))
          continue
        }
        guard let gap = gap(point, on: day), gap > Self.silence else { continue }
        let usual = earlier.compactMap { self.gap(point, on: $0) }.max() ?? .max
        guard usual < gap - Self.longerThanUsual else { continue }
        silent.append(
          SilentPoint(
            date: day.date, point: facts.points[point], lastScan: clock(found.lastInstant)))
      }
    }
    return (silent, judged)
  }

  private func isBusy(_ point: Int, on day: EventDay) -> Bool {
    facts.pointDays[day.date]?[point].map { $0.scans >= Self.leastScans } ?? false
  }

  /// How long before closing time the last scan was; `nil` where either is not known.
  private func gap(_ point: Int, on day: EventDay) -> Int? {
    guard let hours = edition.dayRule.openingHours(of: day),
      let last = facts.pointDays[day.date]?[point]?.lastInstant
    else { return nil }
    return hours.upperBound - last
  }

  private func clock(_ instant: Int) -> TimeOfDay? {
    let local = instant + edition.dayRule.zone.offset(at: instant)
    let second = local - EventDayRule.floorDivide(local, by: 86_400) * 86_400
    return TimeOfDay(minutes: second / 60)
  }
}

internal import Attendance
internal import AttendanceStore

/// New scans of one event day, by point.
struct PointTally {
  private let date: CalendarDate
  private var scans = [Int](repeating: 0, count: ScanKey.pointLimit)
  private var last = [Int](repeating: 0, count: ScanKey.pointLimit)

  init(_ keys: [ScanKey], on date: CalendarDate) {
    self.date = date
    for key in keys {
      let point = key.point
      scans[point] += 1
      last[point] = max(last[point], key.second)
    }
  }

  /// The points that have any, by number.
  func days(_ rule: EventDayRule) -> [PointDay] {
    let origin = rule.keyOrigin(of: date)
    return scans.indices.filter { scans[$0] > 0 }.map { point in
      PointDay(
        date: date, point: point, scans: scans[point], lastInstant: origin + last[point])
    }
  }
}

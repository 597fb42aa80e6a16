internal import Attendance

/// Scans of one event day, by point.
struct PointTally {
  private struct Point {
    var scans: UInt32 = 0
    var last: UInt32 = 0
  }

  private var points = [Point](repeating: Point(), count: ScanKey.pointLimit)
  private let date: CalendarDate
  private let origin: Int

  /// - Parameter keys: each scan once.
  init(_ keys: [ScanKey], on date: CalendarDate, of edition: EditionRecord) {
    // The zone has no say in where keys count from.
    let start = TimeOfDay(minutes: edition.dayStartsAtMinutes) ?? .midnight
    self.date = date
    origin = EventDayRule(zone: .utc, dayStartsAt: start).keyOrigin(of: date)
    for key in keys {
      let (point, second) = (key.point, UInt32(truncatingIfNeeded: key.second))
      points[point].scans += 1
      if second > points[point].last { points[point].last = second }
    }
  }

  /// The points that have any, by number.
  var days: [PointDay] {
    points.indices.filter { points[$0].scans > 0 }.map { point in
      PointDay(
        date: date, point: point, scans: Int(points[point].scans),
        lastInstant: origin + Int(points[point].last))
    }
  }
}

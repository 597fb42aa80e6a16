internal import Attendance

/// Scans of one event day, by point.
struct PointTally {
  private var scans = [Int](repeating: 0, count: ScanKey.pointLimit)
  private var last = [Int](repeating: 0, count: ScanKey.pointLimit)
  private let date: CalendarDate
  private let origin: Int

  /// - Parameter keys: each scan once.
  init(_ keys: [ScanKey], on date: CalendarDate, of edition: EditionRecord) {
    // The zone has no say in where keys count from.
    let start = TimeOfDay(minutes: edition.dayStartsAtMinutes) ?? .midnight
    self.date = date
    origin = EventDayRule(zone: .utc, dayStartsAt: start).keyOrigin(of: date)
    for key in keys {
      let point = key.point
      scans[point] += 1
      last[point] = max(last[point], key.second)
    }
  }

  /// The points that have any, by number.
  var days: [PointDay] {
    scans.indices.filter { scans[$0] > 0 }.map { point in
      PointDay(
        date: date, point: point, scans: scans[point], lastInstant: origin + last[point])
    }
  }
}

internal import Attendance
internal import AttendanceStore

/// What the store tells of an edition's days, points and feeds, as of its last delivery.
///
/// Nothing here asks what time it is: the same store gives the same answers.
struct StoreFacts {
  /// Scans by day, each once; days that are none of the edition's included.
  let scans: [CalendarDate: Int]

  /// The days of the edition that are over, in order: the store holds scans of a later day of
  /// the edition, or took a file in on a later date.
  let daysOver: [EventDay]

  /// The last scan of every log, by the log's name.
  let lastInstants: [String: Int]

  /// The names of scan points, by number.
  let points: [String]

  /// The scans of each point, by day and number.
  let pointDays: [CalendarDate: [Int: PointDay]]

  init(_ reader: StoreReader, _ record: EditionRecord, _ edition: Edition) throws {
    let entries = try reader.contents(of: record).map(\.entry)
    let scans = try reader.scanCounts(of: record)
    self.scans = scans
    let newest = edition.days.map(\.date).filter { scans[$0] ?? 0 > 0 }.max()
    let delivered = entries.map(\.takenInAt).max().map(edition.dayRule.day)
    let now = [newest, delivered].compactMap(\.self).max()
    daysOver = edition.days.filter { day in now.map { day.date < $0 } ?? false }
    lastInstants = entries.reduce(into: [:]) { last, entry in
      guard entry.kind == .scans, let instant = entry.lastInstant else { return }
      last[entry.name] = max(last[entry.name] ?? instant, instant)
    }
    points = try reader.points(of: record)
    pointDays = try reader.pointDays(of: record).reduce(into: [:]) { days, day in
      days[day.date, default: [:]][day.point] = day
    }
  }
}

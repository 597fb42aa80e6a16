internal import Aggregation
internal import Attendance

/// Which peaks may be shown.
///
/// A peak says that no hidden figure is greater. That is news unless the peak is at least as great
/// as all the hidden ones together, which their sum tells anyway.
struct PeakProtection {
  /// Whether the edition's peak day may be shown.
  let showsDay: Bool
  /// Whether the edition's peak hour may be shown.
  let showsHour: Bool
  /// The days whose peak hour may not be shown, by number of their rows.
  let daysWithoutPeak: [Int]

  /// - Parameter days: those that are hidden, by number of their rows.
  init(_ tables: AttendanceTables, days: Set<Int>, _ time: TimeProtection) {
    showsDay =
      days.reduce(0) { $0 + tables.days[$1].visitors }
      <= (tables.days.map(\.visitors).max() ?? 0)
    let gone = time.hours.union(time.unlistedHours)
    // People are counted once in each of their hours; what adds up there are scans.
    var hiddenScans: [CalendarDate: Int] = [:]
    var peaks: [CalendarDate: Int] = [:]
    for (index, hour) in tables.hours.enumerated() {
      peaks[hour.date] = max(peaks[hour.date] ?? 0, hour.visitors)
      if gone.contains(index) { hiddenScans[hour.date, default: 0] += hour.scans }
    }
    let hiddenDates = Set(days.map { tables.days[$0].day.date })
    let together = hiddenDates.reduce(0) { $0 + (hiddenScans[$1] ?? 0) }
    let apart = hiddenScans.filter { !hiddenDates.contains($0.key) }.values.max() ?? 0
    showsHour = max(together, apart) <= (peaks.values.max() ?? 0)
    daysWithoutPeak = tables.days.indices.filter { index in
      let date = tables.days[index].day.date
      return (hiddenScans[date] ?? 0) > (peaks[date] ?? 0)
    }
  }
}

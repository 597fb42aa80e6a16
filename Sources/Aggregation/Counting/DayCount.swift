internal import Attendance

/// What was counted on one event day.
struct DayCount {
  let clock: DayClock
  var tally = Tally()
  var firstTimeVisitors = 0
  var hours = [Tally](repeating: Tally(), count: 24)
  var dwell = DwellHistogram()

  /// The hour with most visitors, the earlier on a tie.
  var peakHour: (hour: LocalHour, visitors: Int)? {
    zip(clock.starts, hours)
      .compactMap { start, tally in start.map { (hour: $0, visitors: tally.visitors) } }
      .filter { $0.visitors > 0 }
      .min { ($1.visitors, $0.hour.instant) < ($0.visitors, $1.hour.instant) }
  }
}

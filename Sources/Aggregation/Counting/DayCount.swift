internal import Attendance

/// What was counted on one event day.
struct DayCount {
  let clock: DayClock
  var tally = Tally()
  var firstTimeVisitors = 0
  var hours = [Tally](repeating: Tally(), count: 24)
  var dwell = DwellHistogram()

  /// The hour with most visitors, the earlier on a tie.
  ///
  /// An hour that clocks show twice on one day is where its first scan is.
  var peakHour: (hour: LocalHour, visitors: Int)? {
    hours.filter { $0.visitors > 0 }
      .map { (hour: clock.hour(ofSecond: $0.firstSecond), visitors: $0.visitors) }
      .min { ($1.visitors, $0.hour.instant) < ($0.visitors, $1.hour.instant) }
  }
}

internal import Attendance

/// What was counted on one event day, or on a part of it.
struct DayCount {
  let clock: DayClock
  var visitors = 0
  var firstTimeVisitors = 0
  var dwell = DwellHistogram()

  /// Scans by the hour that clocks show.
  var scans = ScanCounts(numbers: 24)

  /// Visitors by hour.
  var visitorsOfHour = [Int](repeating: 0, count: 24)

  /// The second of an hour's first scan; meaningful where there are scans.
  var firstSecondOfHour = [Int](repeating: .max, count: 24)

  init(clock: DayClock) {
    self.clock = clock
  }

  /// Adds what was counted on another part of the day; the two share no visitor.
  mutating func add(_ other: DayCount) {
    visitors += other.visitors
    firstTimeVisitors += other.firstTimeVisitors
    dwell.add(other.dwell)
    scans.add(other.scans)
    for hour in 0..<24 {
      visitorsOfHour[hour] += other.visitorsOfHour[hour]
      firstSecondOfHour[hour] = min(firstSecondOfHour[hour], other.firstSecondOfHour[hour])
    }
  }

  /// The hours of the day, 0...23.
  var hours: [Tally] {
    (0..<24).map { hour in
      var tally = scans.tally(hour)
      tally.visitors = visitorsOfHour[hour]
      tally.visits = visitorsOfHour[hour]
      tally.firstSecond = firstSecondOfHour[hour]
      return tally
    }
  }

  /// The day as a whole.
  var tally: Tally {
    var day = Tally()
    day.visitors = visitors
    day.visits = visitors
    for hour in hours {
      day.scans += hour.scans
      day.entries += hour.entries
      day.exits += hour.exits
    }
    return day
  }

  /// The hour with most visitors, the earlier on a tie.
  ///
  /// An hour that clocks show twice on one day is where its first scan is.
  var peakHour: (hour: LocalHour, visitors: Int)? {
    hours.filter { $0.visitors > 0 }
      .map { (hour: clock.hour(ofSecond: $0.firstSecond), visitors: $0.visitors) }
      .min { ($1.visitors, $0.hour.instant) < ($0.visitors, $1.hour.instant) }
  }
}

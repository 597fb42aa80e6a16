public import Attendance

/// What a log's scans look like as a whole, those that repeat one another included.
public struct ScanSurvey: Sendable, Hashable {
  /// One event day.
  public struct Day: Sendable, Hashable {
    /// The event day, of the edition or not.
    public let date: CalendarDate
    /// Its scans.
    public let scans: Int
    /// Those beyond the hours that were asked for; 0 where none were.
    public let outsideHours: Int
  }

  /// The days that the log speaks of, in order.
  public let days: [Day]

  /// The instant that most scans share, in seconds since 1970; the earliest on a tie, `nil`
  /// without scans.
  public let busiestInstant: Int?

  /// How many scans share it.
  public let scansAtBusiestInstant: Int

  /// All scans.
  public var scans: Int { days.reduce(0) { $0 + $1.scans } }
}

extension ScanDelivery {
  // A sample of so many scans shows every instant that a hundredth of them share.
  private static let sampleSize = 1 << 16

  /// Looks at scans before any day is taken away. O(n) at most.
  ///
  /// Instants of a day with very many scans are counted only where a sample has one that a
  /// hundredth of it share; no other could be worth a word.
  ///
  /// - Parameters:
  ///   - rule: the one by which the log was cut into days.
  ///   - hours: for some days the instants between which scans are to be expected.
  public func survey(_ rule: EventDayRule, hours: [CalendarDate: Range<Int>]) -> ScanSurvey {
    var counts = [UInt32](repeating: 0, count: ScanKey.secondLimit)
    var surveyed: [ScanSurvey.Day] = []
    var busiest: (instant: Int, scans: UInt32)?
    for day in days {
      let origin = rule.keyOrigin(of: day.date)
      let scans = day.lists.reduce(0) { $0 + $1.count }
      surveyed.append(
        ScanSurvey.Day(
          date: day.date, scans: scans,
          outsideHours: hours[day.date].map { outside($0, day, origin: origin) } ?? 0))
      let stride = scans / Self.sampleSize
      if stride > 8 {
        let sample = day.busiestSecond(every: stride, &counts)
        if Int(sample.scans) * 100 < scans / stride { continue }
      }
      let found = day.busiestSecond(every: 1, &counts)
      if found.scans > busiest?.scans ?? 0 { busiest = (origin + found.second, found.scans) }
    }
    return ScanSurvey(
      days: surveyed, busiestInstant: busiest?.instant,
      scansAtBusiestInstant: Int(busiest?.scans ?? 0))
  }

  /// How many of a day's scans are at none of the instants in `expected`.
  private func outside(_ expected: Range<Int>, _ day: Day, origin: Int) -> Int {
    // Most logs end where their days do, and need no look at each scan.
    if let all = rows.instants, expected.contains(all.lowerBound), expected.contains(all.upperBound)
    {
      return 0
    }
    let (lower, upper) = (expected.lowerBound - origin, expected.upperBound - origin)
    return day.lists.reduce(0) { sum, list in
      var outside = 0
      for key in list { outside += key.second < lower || key.second >= upper ? 1 : 0 }
      return sum + outside
    }
  }
}

extension ScanDelivery.Day {
  /// The second that most of every so manieth scan share, the earliest on a tie.
  ///
  /// - Parameter counts: all 0, before and after.
  fileprivate func busiestSecond(
    every step: Int, _ counts: inout [UInt32]
  ) -> (second: Int, scans: UInt32) {
    var (most, second): (UInt32, Int) = (0, 0)
    var looked = 0
    for list in lists {
      for index in stride(from: 0, to: list.count, by: step) {
        let at = list[index].second
        let count = counts[at] + 1
        counts[at] = count
        looked += 1
        if count > most || count == most && at < second { (most, second) = (count, at) }
      }
    }
    if looked > counts.count {
      counts = [UInt32](repeating: 0, count: counts.count)
    } else {
      for list in lists {
        for index in stride(from: 0, to: list.count, by: step) { counts[list[index].second] = 0 }
      }
    }
    return (second, most)
  }
}

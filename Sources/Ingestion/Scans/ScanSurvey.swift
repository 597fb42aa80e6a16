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
  /// Looks at all scans, before any day is taken away. O(n), one look at each scan.
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
      let expected = hours[day.date].map { $0.lowerBound - origin..<$0.upperBound - origin }
      let (lower, upper) = (expected?.lowerBound ?? .min, expected?.upperBound ?? .max)
      var (scans, outside) = (0, 0)
      var (most, second): (UInt32, Int) = (0, 0)
      for list in day.lists {
        scans += list.count
        for key in list {
          let at = key.second
          let count = counts[at] + 1
          counts[at] = count
          if count > most || count == most && at < second { (most, second) = (count, at) }
          outside += at < lower || at >= upper ? 1 : 0
        }
      }
      if scans > counts.count {
        counts = [UInt32](repeating: 0, count: counts.count)
      } else {
        for list in day.lists { for key in list { counts[key.second] = 0 } }
      }
      if most > busiest?.scans ?? 0 { busiest = (origin + second, most) }
      surveyed.append(ScanSurvey.Day(date: day.date, scans: scans, outsideHours: outside))
    }
    return ScanSurvey(
      days: surveyed, busiestInstant: busiest?.instant,
      scansAtBusiestInstant: Int(busiest?.scans ?? 0))
  }
}

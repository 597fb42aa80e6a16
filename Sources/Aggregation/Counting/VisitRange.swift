internal import Attendance

/// Counts the visits of badges whose numbers lie in one range, all days of it.
///
/// Ranges share nothing, so that threads can count them side by side; what they counted adds up.
/// Memory grows with badges and points, not with scans. A day takes one pass over its scans; its
/// speed stands in the benchmark `Aggregation:day`.
struct VisitRange {
  /// Days with a counted scan, by badge from the range's first on, whatever its class.
  private(set) var daysOfBadge: [UInt16]

  /// What was counted at each point.
  private(set) var points: PointCounts

  private let badges: Range<Int>
  // One bit for each badge and point: who was seen where, on any day.
  private var seenAt: [UInt64]

  init(badges: Range<Int>, pointCount: Int) {
    self.badges = badges
    daysOfBadge = [UInt16](repeating: 0, count: badges.count)
    points = PointCounts(pointCount: pointCount)
    seenAt = [UInt64](repeating: 0, count: badges.count * points.words)
  }

  /// Adds the range's part of an event day's scans; these are in rising order, and days come in
  /// order. `accounts` are by badge number.
  ///
  /// - Returns: what was counted on that day, and the scans of visitors with several badges, by the
  ///   shared unit's number, which are not counted here.
  mutating func add(
    _ keys: [ScanKey], accounts: [BadgeAccount], clock: DayClock
  ) -> (day: DayCount, sharedScans: [ScanKey]) {
    var day = DayCount(clock: clock)
    let scans = Self.scans(of: badges, in: keys)
    let sharedScans = Self.count(
      keys.span.extracting(scans), accounts.span, first: badges.lowerBound, &daysOfBadge, &seenAt,
      &day, &points)
    return (day, sharedScans)
  }

  /// Counts the scans of badges from `first` on, and gives those of shared units.
  private static func count(
    _ keys: Span<ScanKey>, _ accounts: Span<BadgeAccount>, first: Int,
    _ daysOfBadge: inout [UInt16], _ seenAt: inout [UInt64], _ day: inout DayCount,
    _ points: inout PointCounts
  ) -> [ScanKey] {
    var shared: [ScanKey] = []
    // A span knows that nobody shares its array; an array would ask at each scan. Of one struct's
    // arrays only one can have a span at a time, so the small ones are copied out, and back below.
    let (clock, words) = (day.clock, points.words)
    var (hourCounts, visitorsOfHour) = (day.scans.counts, day.visitorsOfHour)
    var firstSecondOfHour = day.firstSecondOfHour
    var (pointCounts, visitsOfPoint) = (points.scans.counts, points.visits)
    var (visitorsOfPoint, wordsOfVisit) = (points.visitors, [UInt64](repeating: 0, count: words))
    let hourOfMinute = clock.hourOfMinute.span
    var daysOf = daysOfBadge.mutableSpan
    var seen = seenAt.mutableSpan
    var hourScans = hourCounts.mutableSpan
    var hourVisitors = visitorsOfHour.mutableSpan
    var firstSeconds = firstSecondOfHour.mutableSpan
    var pointScans = pointCounts.mutableSpan
    var pointVisits = visitsOfPoint.mutableSpan
    var pointVisitors = visitorsOfPoint.mutableSpan
    var seenNow = wordsOfVisit.mutableSpan

    var index = 0
    while index < keys.count {
      let badge = keys[index].badge
      let place = Int(badge) - first
      daysOf[place] += 1
      let account = accounts[Int(badge)]
      if account != .own {
        repeat {
          if account != .nobody { shared.append(keys[index].renumbered(account.sharedNumber)) }
          index += 1
          if index == keys.count { break }
        } while keys[index].badge == badge
        continue
      }

      day.visitors += 1
      if daysOf[place] == 1 { day.firstTimeVisitors += 1 }
      let start = index
      var hours: UInt64 = 0
      repeat {
        let key = keys[index]
        let hour = Int(hourOfMinute[key.second / 60])
        hours |= 1 &<< UInt64(truncatingIfNeeded: hour)
        hourScans[hour * ScanCounts.stride + key.directionCode] &+= 1
        if key.second < firstSeconds[hour] { firstSeconds[hour] = key.second }
        pointScans[key.point * ScanCounts.stride + key.directionCode] &+= 1
        seenNow[key.point / 64] |= 1 &<< UInt64(truncatingIfNeeded: key.point)
        index += 1
        if index == keys.count { break }
      } while keys[index].badge == badge

      if index - start > 1 {
        day.dwell.add(seconds: keys[index - 1].second - keys[start].second)
      }
      while hours != 0 {
        hourVisitors[hours.trailingZeroBitCount] &+= 1
        hours &= hours - 1
      }
      for word in 0..<words {
        let known = seen[place * words + word]
        var now = seenNow[word]
        seen[place * words + word] = known | now
        seenNow[word] = 0
        while now != 0 {
          let bit = now.trailingZeroBitCount
          let isFirst = ~known &>> UInt64(truncatingIfNeeded: bit) & 1
          pointVisits[word * 64 + bit] &+= 1
          pointVisitors[word * 64 + bit] &+= Int(truncatingIfNeeded: isFirst)
          now &= now - 1
        }
      }
    }
    (day.scans.counts, day.visitorsOfHour) = (hourCounts, visitorsOfHour)
    day.firstSecondOfHour = firstSecondOfHour
    (points.scans.counts, points.visits) = (pointCounts, visitsOfPoint)
    points.visitors = visitorsOfPoint
    return shared
  }

  /// Where the scans of a range of badges lie among all, found by halving.
  private static func scans(of badges: Range<Int>, in keys: [ScanKey]) -> Range<Int> {
    func start(of badge: Int) -> Int {
      var (low, high) = (0, keys.count)
      while low < high {
        let middle = (low + high) / 2
        if Int(keys[middle].badge) < badge { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return start(of: badges.lowerBound)..<start(of: badges.upperBound)
  }
}

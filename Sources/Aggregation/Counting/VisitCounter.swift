internal import Attendance

/// Counts visitors and visits: one pass over each event day's scans, in the order of units.
///
/// Memory grows with units and points, not with scans.
struct VisitCounter {
  /// For each badge number of the keys, the unit whose visit it is; negative for badges that
  /// are nobody's, or nobody's that counts.
  private let unitOfBadge: [Int32]

  /// Visits by unit; more than 0 for visitors.
  private(set) var visitsOfUnit: [UInt16]

  /// What was counted on each day, in the order in which days were added.
  private(set) var days: [DayCount] = []

  /// What was counted at each point, by its number.
  private(set) var points: [Tally]

  // One bit for each unit and point: who was seen where, on any day.
  private var seenAt: [UInt64]
  private let wordsPerUnit: Int

  init(unitOfBadge: [Int32], unitCount: Int, pointCount: Int) {
    self.unitOfBadge = unitOfBadge
    visitsOfUnit = [UInt16](repeating: 0, count: unitCount)
    points = [Tally](repeating: Tally(), count: pointCount)
    wordsPerUnit = (pointCount + 63) / 64
    seenAt = [UInt64](repeating: 0, count: unitCount * wordsPerUnit)
  }

  /// Adds one event day's scans, in rising order. Days come in order.
  mutating func add(_ keys: [ScanKey], clock: DayClock) {
    var day = DayCount(clock: clock)
    var pointsOfVisit = [UInt64](repeating: 0, count: wordsPerUnit)
    var start = 0
    while start < keys.count {
      let badge = keys[start].badge
      var end = start + 1
      while end < keys.count, keys[end].badge == badge { end += 1 }
      let unit = Int(unitOfBadge[Int(badge)])
      if unit >= 0 {
        addVisit(keys[start..<end], unit: unit, day: &day, pointsOfVisit: &pointsOfVisit)
      }
      start = end
    }
    days.append(day)
  }

  private mutating func addVisit(
    _ visit: ArraySlice<ScanKey>, unit: Int, day: inout DayCount, pointsOfVisit: inout [UInt64]
  ) {
    day.tally.visitors += 1
    if visitsOfUnit[unit] == 0 { day.firstTimeVisitors += 1 }
    visitsOfUnit[unit] += 1
    var hoursOfVisit: UInt32 = 0
    for key in visit {
      let hour = Int(day.clock.hourOfMinute[key.second / 60])
      hoursOfVisit |= 1 << UInt32(hour)
      day.hours[hour].count(directionCode: key.directionCode)
      day.hours[hour].firstSecond = min(day.hours[hour].firstSecond, key.second)
      day.tally.count(directionCode: key.directionCode)
      points[key.point].count(directionCode: key.directionCode)
      pointsOfVisit[key.point / 64] |= 1 << UInt64(key.point % 64)
    }
    while hoursOfVisit != 0 {
      day.hours[hoursOfVisit.trailingZeroBitCount].visitors += 1
      hoursOfVisit &= hoursOfVisit - 1
    }
    for word in 0..<wordsPerUnit where pointsOfVisit[word] != 0 {
      countPoints(pointsOfVisit[word], word: word, unit: unit)
      pointsOfVisit[word] = 0
    }
    if visit.count > 1, let first = visit.first, let last = visit.last {
      day.dwell.add(seconds: last.second - first.second)
    }
  }

  private mutating func countPoints(_ seen: UInt64, word: Int, unit: Int) {
    let known = seenAt[unit * wordsPerUnit + word]
    seenAt[unit * wordsPerUnit + word] = known | seen
    var rest = seen
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      points[word * 64 + bit].visits += 1
      if known >> UInt64(bit) & 1 == 0 { points[word * 64 + bit].visitors += 1 }
      rest &= rest - 1
    }
  }
}

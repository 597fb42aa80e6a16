/// What was counted of an edition's scans.
package struct VisitCounts {
  /// All counted scans, unknown badges included.
  let countedScans: Int

  /// Visits of visitors with several badges, by the shared unit's number.
  let visitsOfShared: [UInt16]

  /// Days with a counted scan, by badge number, whatever its class.
  private(set) var daysOfBadge: [UInt16] = []

  /// What was counted of visitors on each day, in the order in which days were added.
  let days: [DayCount]

  /// What was counted of visitors at each point.
  private(set) var points: PointCounts

  init(countedScans: Int, days: [DayCount], shared: VisitRange) {
    self.countedScans = countedScans
    self.days = days
    visitsOfShared = shared.daysOfBadge
    points = shared.points
  }

  /// Adds what was counted of the next range of badges.
  mutating func append(_ range: VisitRange) {
    daysOfBadge += range.daysOfBadge
    points.add(range.points)
  }
}

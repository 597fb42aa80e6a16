/// What was counted at each scan point, by its number.
struct PointCounts {
  /// Scans by point.
  var scans: ScanCounts

  /// Visits by point: visitors, each once a day.
  var visits: [Int]

  /// Visitors by point, each once.
  var visitors: [Int]

  init(pointCount: Int) {
    scans = ScanCounts(numbers: pointCount)
    visits = [Int](repeating: 0, count: pointCount)
    visitors = [Int](repeating: 0, count: pointCount)
  }

  /// How many words have a bit for each point.
  var words: Int { (visits.count + 63) / 64 }

  /// Adds what others did at the same points.
  mutating func add(_ other: PointCounts) {
    scans.add(other.scans)
    for point in visits.indices {
      visits[point] += other.visits[point]
      visitors[point] += other.visitors[point]
    }
  }

  /// The points, by number.
  var tallies: [Tally] {
    visits.indices.map { point in
      var tally = scans.tally(point)
      tally.visits = visits[point]
      tally.visitors = visitors[point]
      return tally
    }
  }
}

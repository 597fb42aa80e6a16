internal import Aggregation
internal import Attendance
internal import AttendanceStore
internal import Benchmark
internal import Ingestion
internal import Threads

/// A report's figures, on one core.
func registerAggregation() {
  // Limit: instruction throughput, in many small steps for each registration and each distinct text.
  register(
    "Aggregation:people", per: "Registrations",
    prepare: { try snapshot() },
    run: { snapshot, stopwatch in
      try stopwatch.measure(Samples.badgeCount) { blackHole(try people(snapshot)) }
    })

  // Limit: instruction throughput. Keys come in the order of badges, so that the counters that a
  // visit touches are near.
  register(
    "Aggregation:day", per: "Keys",
    prepare: { ScanKeySort.sortedUnique([Samples.scans()]) },
    run: { keys, stopwatch in
      var visits = counter()
      stopwatch.measure(keys.count) { visits.add(keys, clock: clock) }
      blackHole(visits.counts)
    })

  // Limit: instruction throughput, in one pass over the registrations for the most part.
  register(
    "Aggregation:tables", per: "Registrations",
    prepare: {
      var visits = counter()
      visits.add(ScanKeySort.sortedUnique([Samples.scans()]), clock: clock)
      return (people: try people(try snapshot()), counts: visits.counts)
    },
    run: { counted, stopwatch in
      stopwatch.measure(Samples.badgeCount) {
        let builder = TableBuilder(
          edition: Samples.edition, rules: Samples.rules, points: [:], people: counted.people,
          counts: counted.counts)
        blackHole(builder.build(quality: [], rejects: []))
      }
    })
}

private let clock = DayClock(date: Samples.date, rule: Samples.edition.dayRule)

private func counter() -> VisitCounter {
  VisitCounter(
    accounts: [BadgeAccount](repeating: .own, count: Samples.badgeCount), sharedUnits: 0,
    pointCount: Samples.pointCount, workers: Workers(count: 1))
}

private func people(_ snapshot: EditionSnapshot) throws -> People {
  try People(snapshot, rules: Samples.rules, names: NameRules(), workers: Workers(count: 1))
}

/// What a store would tell of the registrations of a large show.
private func snapshot() throws -> EditionSnapshot {
  let delivery = try Samples.registrations()
  var snapshot = EditionSnapshot()
  snapshot.badgeCount = delivery.badges.count
  snapshot.registrations = delivery.registrations
  snapshot.fileRanks = [Int](repeating: 0, count: delivery.registrations.count)
  snapshot.texts = delivery.texts
  snapshot.points = (0..<Samples.pointCount).map { "Gate \($0)" }
  return snapshot
}

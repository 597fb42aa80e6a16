/// Walks people through the venue: in at a gate, through halls, perhaps out for lunch, and out.
package struct VisitSimulator: Sendable {
  private let plan: EditionPlan
  private let gates: WeightedChoice<Int>
  private let halls: WeightedChoice<Int>

  /// Takes the scan points and opening hours of `plan`.
  package init(plan: EditionPlan) {
    self.plan = plan
    let points = plan.points.enumerated().map { ($0.offset, $0.element) }
    gates = WeightedChoice(points.filter(\.1.isGate).map { ($0.0, weight: $0.1.weight) })
    halls = WeightedChoice(points.filter { !$0.1.isGate }.map { ($0.0, weight: $0.1.weight) })
  }

  /// All scans of one day of the holder of `badge`.
  package func walk(
    badge: String, category: Category, attendance: Participant.Attendance,
    _ random: inout SeededGenerator
  ) -> [Scan] {
    let day = plan.days[attendance.day]
    let midnight = day.date.daysSinceEpoch * 86_400
    let arrival = midnight + attendance.arrival
    let closes = midnight + day.closes * 60
    let leave = departure(arrival: arrival, closes: closes, works: category.works, &random)
    let gate = gates.draw(&random)
    var scans = [Scan(badge: badge, scannedAt: arrival, point: gate, direction: .entry)]
    if random.chance(0.004) {
      var again = Scan(
        badge: badge, scannedAt: arrival + random.within(2..<11), point: gate, direction: .entry)
      again.outcome = .alreadyUsed
      scans.append(again)
    }

    var lunch = 0..<0
    let noon = midnight + 12 * 3_600
    if arrival < noon - 900, leave > noon + 6_300, random.chance(category.works ? 0.6 : 0.28) {
      let out = noon + random.within(0..<3_000)
      lunch = out..<out + random.within(1_500..<3_600)
      let side = random.chance(0.8) ? gate : gates.draw(&random)
      scans.append(Scan(badge: badge, scannedAt: out, point: side, direction: .exit))
      scans.append(
        Scan(badge: badge, scannedAt: lunch.upperBound, point: gate, direction: .entry))
    }

    let hallVisits = category.works ? random.below(2) : random.pick([0, 1, 1, 2, 2, 2, 3, 3, 4])
    for _ in 0..<hallVisits {
      let time = random.within(arrival + 120..<max(arrival + 180, leave - 60))
      guard !lunch.contains(time) else { continue }
      scans += enterHall(badge: badge, time: time, leave: leave, &random)
    }
    if random.chance(category.works ? 0.93 : 0.78) {
      let side = random.chance(0.7) ? gate : gates.draw(&random)
      scans.append(Scan(badge: badge, scannedAt: leave, point: side, direction: .exit))
    }
    return scans
  }

  private func departure(
    arrival: Int, closes: Int, works: Bool, _ random: inout SeededGenerator
  ) -> Int {
    if works { return closes + random.within(60..<2_400) }
    let stay = max(22 * 60, Int(random.bell(mean: 165, deviation: 75) * 60))
    // Stragglers are shown out within ten minutes.
    return min(arrival + stay, closes + random.below(600))
  }

  private func enterHall(
    badge: String, time: Int, leave: Int, _ random: inout SeededGenerator
  ) -> [Scan] {
    let point = halls.draw(&random)
    switch plan.points[point].directions {
    case .none:
      return [Scan(badge: badge, scannedAt: time, point: point, direction: .none)]
    case .entries:
      return [Scan(badge: badge, scannedAt: time, point: point, direction: .entry)]
    case .both:
      let entry = Scan(badge: badge, scannedAt: time, point: point, direction: .entry)
      let end = time + random.within(900..<3_600)
      guard end < leave, random.chance(0.7) else { return [entry] }
      return [entry, Scan(badge: badge, scannedAt: end, point: point, direction: .exit)]
    }
  }
}

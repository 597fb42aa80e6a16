/// Every scan of an edition, sorted by the file that it will reach the organiser in.
package struct ScanLog: Sendable {
  /// Scans on the day before the edition, when stands are built.
  package private(set) var setUp: [Scan] = []

  /// Scans by day of the edition, in log order, but for ``late``.
  package private(set) var days: [[Scan]]

  /// Scans of a device that was offline on the last day.
  package private(set) var late: [Scan] = []

  /// The gate where the offline device stood.
  package let lateGate: ScanPoint

  private let plan: EditionPlan
  private let simulator: VisitSimulator

  /// Days between the last day and the upload of the device that was offline.
  package static let lateDays = 2

  /// Simulates the scans of `participants`, and of some badges that nobody registered.
  package init(plan: EditionPlan, participants: [Participant], seed: UInt64) {
    self.plan = plan
    simulator = VisitSimulator(plan: plan)
    days = Array(repeating: [], count: plan.days.count)
    let gates = plan.points.indices.filter { plan.points[$0].isGate }
    let latePoint = gates[min(2, gates.count - 1)]
    lateGate = plan.points[latePoint]

    var random = SeededGenerator(seed: seed, purpose: "scans")
    for participant in participants {
      for attendance in participant.attendances {
        days[attendance.day] += simulator.walk(
          badge: participant.badge, category: participant.category, attendance: attendance,
          &random)
      }
      if participant.category.works, random.chance(0.06) { buildStand(participant, &random) }
      if participant.attendances.isEmpty, random.chance(0.005) {
        refuse(participant.badge, as: .canceled, &random)
      }
    }
    addStrangers(participants.count, &random)
    separateLate(point: latePoint)
    skewClock(point: gates[min(1, gates.count - 1)])
    setUp.sort(by: Scan.inLogOrder)
    for day in days.indices { days[day].sort(by: Scan.inLogOrder) }
  }

  private mutating func buildStand(
    _ participant: Participant, _ random: inout SeededGenerator
  ) {
    let midnight = (plan.days[0].date.daysSinceEpoch - 1) * 86_400
    setUp.append(
      Scan(
        badge: participant.badge, scannedAt: midnight + random.within(43_200..<64_800), point: 0,
        direction: .entry))
  }

  private mutating func refuse(
    _ badge: String, as outcome: Scan.Outcome, _ random: inout SeededGenerator
  ) {
    let day = random.below(days.count)
    let time = plan.days[day].date.daysSinceEpoch * 86_400 + random.within(36_600..<57_600)
    for attempt in 0..<random.within(1..<3) {
      var scan = Scan(
        badge: badge, scannedAt: time + attempt * 20, point: 0, direction: .entry)
      scan.outcome = outcome
      days[day].append(scan)
    }
  }

  /// Temporary passes that were never registered, and numbers that were never printed.
  private mutating func addStrangers(_ people: Int, _ random: inout SeededGenerator) {
    for number in 1...max(2, people / 900) {
      let attendance = Participant.Attendance(
        day: random.below(days.count), arrival: random.within(36_300..<50_400))
      days[attendance.day] += simulator.walk(
        badge: BadgeSeries.badge("T", number * 7), category: .visitor, attendance: attendance,
        &random)
    }
    for number in 1...max(2, people / 600) {
      refuse(BadgeSeries.badge("X", number * 13), as: .unknownTicket, &random)
    }
  }

  /// Takes every third badge's scans at `point` on the last day out of that day's log.
  private mutating func separateLate(point: Int) {
    let day = days.count - 1
    func isLate(_ scan: Scan) -> Bool {
      scan.point == point && scan.badge.utf8.reduce(0) { $0 + Int($1) } % 3 == 0
    }
    late = days[day].filter(isLate).sorted(by: Scan.inLogOrder)
    days[day].removeAll(where: isLate)
    let upload = (plan.days[day].date.daysSinceEpoch + Self.lateDays) * 86_400 + 32_700
    for index in late.indices { late[index].uploadedAt = upload + index / 400 }
  }

  /// One device's clock runs seven minutes fast for an hour of the second day.
  private mutating func skewClock(point: Int) {
    guard days.count > 1 else { return }
    let start = plan.days[1].date.daysSinceEpoch * 86_400 + 14 * 3_600
    for index in days[1].indices {
      let scan = days[1][index]
      guard scan.point == point, (start..<start + 3_600).contains(scan.scannedAt),
        scan.badge.utf8.last == UInt8(ascii: "5")
      else { continue }
      days[1][index].uploadedAt -= 420
    }
  }
}

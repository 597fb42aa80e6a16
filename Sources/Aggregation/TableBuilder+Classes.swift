internal import Attendance
internal import AttendanceStore
internal import Normalization

extension TableBuilder {
  var categoryRows: [CategoryRow] {
    var registered: [TextPool.ID: Int] = [:]
    var attended: [TextPool.ID: Int] = [:]
    var days: [TextPool.ID: Int] = [:]
    var classes: [TextPool.ID: ParticipantClass] = [:]
    for (index, registration) in people.snapshot.registrations.enumerated() {
      let category = registration.category
      classes[category] = people.classes[index]
      registered[category, default: 0] += 1
      let daysAttended = Int(badges.daysAttended[Int(registration.badge)])
      if daysAttended > 0 { attended[category, default: 0] += 1 }
      days[category, default: 0] += daysAttended
    }
    return classes.map { category, participantClass in
      CategoryRow(
        category: people.snapshot.texts[category], participantClass: participantClass,
        countedAsVisitor: rules.profile.counts(participantClass),
        registered: registered[category] ?? 0, attended: attended[category] ?? 0,
        visits: days[category] ?? 0)
    }
    .sorted { ScalarOrder.precedes($0.category, $1.category) }
  }

  var bridgeRows: [BridgeRow] {
    var notCounted: [ParticipantClass: Int] = [:]
    var ofVisitors = 0
    for registration in people.snapshot.registrations.indices where attended(registration) {
      let unit = Int(people.units.unitOfRegistration[registration])
      let participantClass = people.participantClass(ofUnit: unit)
      if rules.profile.counts(participantClass) {
        ofVisitors += 1
      } else {
        notCounted[participantClass, default: 0] += 1
      }
    }
    let visitors = visits.visitsOfUnit.count { $0 > 0 }
    var rows = [
      BridgeRow(step: .scanned, badges: badges.daysAttended.count { $0 > 0 }),
      BridgeRow(step: .unknown, badges: unknownBadges),
    ]
    rows += notCounted.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { BridgeRow(step: .notCounted($0.key), badges: $0.value) }
    if rules.unit == .person {
      rows.append(BridgeRow(step: .samePerson, badges: ofVisitors - visitors))
    }
    return rows + [BridgeRow(step: .visitors, badges: visitors)]
  }

  /// Badges with a counted scan that no registration names.
  var unknownBadges: Int {
    zip(badges.daysAttended, people.units.registrationOfBadge).count { $0 > 0 && $1 < 0 }
  }
}

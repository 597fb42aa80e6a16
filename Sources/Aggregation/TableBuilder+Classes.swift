internal import Attendance
internal import Normalization

extension TableBuilder {
  var categoryRows: [CategoryRow] {
    people.classOfCategory.enumerated().compactMap { text, participantClass in
      guard let participantClass else { return nil }
      let count = registrations.categories[text]
      return CategoryRow(
        category: people.texts.texts[text], participantClass: participantClass,
        countedAsVisitor: rules.profile.counts(participantClass), registered: count.registered,
        attended: count.attended, visits: count.visits)
    }
    .sorted { ScalarOrder.precedes($0.category, $1.category) }
  }

  var bridgeRows: [BridgeRow] {
    var notCounted: [ParticipantClass: Int] = [:]
    var ofVisitors = 0
    for (text, participantClass) in people.classOfCategory.enumerated() {
      guard let participantClass else { continue }
      let attended = registrations.categories[text].attendedOfUnits
      if rules.profile.counts(participantClass) {
        ofVisitors += attended
      } else if attended > 0 {
        notCounted[participantClass, default: 0] += attended
      }
    }
    let visitors = registrations.places.reduce(0) { $0 + $1.groups.visitors }
    var rows = [
      BridgeRow(step: .scanned, badges: scannedBadges),
      BridgeRow(step: .unknown, badges: unknownBadges),
    ]
    rows += notCounted.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { BridgeRow(step: .notCounted($0.key), badges: $0.value) }
    if rules.unit == .person {
      rows.append(BridgeRow(step: .samePerson, badges: ofVisitors - visitors))
    }
    return rows + [BridgeRow(step: .visitors, badges: visitors)]
  }

  /// Registrations whose badge has a counted scan.
  var attendees: Int { registrations.places.reduce(0) { $0 + $1.attended } }

  /// Badges with a counted scan that no registration names.
  var unknownBadges: Int { scannedBadges - attendees }

  private var scannedBadges: Int { counts.daysOfBadge.count { $0 > 0 } }
}

internal import Attendance
internal import AttendanceStore

/// Everybody of an edition, ready to be counted.
struct People {
  let snapshot: EditionSnapshot
  let names: NameBook
  let units: UnitBook

  /// The class of each registration.
  let classes: [ParticipantClass]

  private let profile: CountingProfile

  init(_ snapshot: EditionSnapshot, rules: CountingRules, names: NameRules) throws {
    self.snapshot = snapshot
    self.names = NameBook(snapshot, rules: names)
    units = UnitBook(snapshot, unit: rules.unit)
    profile = rules.profile
    var known: [TextPool.ID: ParticipantClass] = [:]
    classes = try snapshot.registrations.map { registration in
      if let known = known[registration.category] { return known }
      let category = snapshot.texts[registration.category]
      guard let found = rules.participantClass(of: category) else {
        throw CountingProblem.unmappedCategory(category)
      }
      known[registration.category] = found
      return found
    }
  }

  /// Whether a registration is of a visitor class.
  func isOfVisitorClass(_ registration: Int) -> Bool { profile.counts(classes[registration]) }

  /// The class of a unit: that of its latest registration.
  func participantClass(ofUnit unit: Int) -> ParticipantClass {
    classes[Int(units.leadOfUnit[unit])]
  }

  /// For each badge number, its unit where the unit's class counts as a visitor, else -1.
  var visitorUnitOfBadge: [Int32] {
    units.registrationOfBadge.map { registration in
      guard registration >= 0 else { return -1 }
      let unit = units.unitOfRegistration[Int(registration)]
      return profile.counts(participantClass(ofUnit: Int(unit))) ? unit : -1
    }
  }
}

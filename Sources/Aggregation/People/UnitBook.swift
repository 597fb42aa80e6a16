internal import Attendance
internal import AttendanceStore

/// Who is counted as one: badges, or persons with all their badges.
struct UnitBook {
  /// For each badge number, the registration that names it; negative for unknown badges.
  let registrationOfBadge: [Int32]

  /// For each registration, the unit that its badge belongs to.
  let unitOfRegistration: [Int32]

  /// For each unit, the registration whose attributes it has: the latest of its badges'.
  let leadOfUnit: [Int32]

  init(_ snapshot: EditionSnapshot, unit: CountingUnit) {
    var registrationOfBadge = [Int32](repeating: -1, count: snapshot.badgeCount)
    for (index, registration) in snapshot.registrations.enumerated() {
      registrationOfBadge[Int(registration.badge)] = Int32(index)
    }
    self.registrationOfBadge = registrationOfBadge
    switch unit {
    case .badge:
      let identity = (0..<Int32(snapshot.registrations.count)).map { $0 }
      unitOfRegistration = identity
      leadOfUnit = identity
    case .person:
      (unitOfRegistration, leadOfUnit) = Self.persons(in: snapshot)
    }
  }

  private static func persons(in snapshot: EditionSnapshot) -> ([Int32], [Int32]) {
    var units: [PersonDigest: Int32] = [:]
    var unitOfRegistration: [Int32] = []
    var leadOfUnit: [Int32] = []
    for (index, registration) in snapshot.registrations.enumerated() {
      let known = registration.person.flatMap { units[$0] }
      let unit = known ?? Int32(leadOfUnit.count)
      unitOfRegistration.append(unit)
      if known == nil {
        leadOfUnit.append(Int32(index))
        if let person = registration.person { units[person] = unit }
      } else if isLater(index, than: Int(leadOfUnit[Int(unit)]), in: snapshot) {
        leadOfUnit[Int(unit)] = Int32(index)
      }
    }
    return (unitOfRegistration, leadOfUnit)
  }

  /// Whether a registration is the later one: by its time, then by its file's path, then by line.
  private static func isLater(
    _ index: Int, than other: Int, in snapshot: EditionSnapshot
  ) -> Bool {
    let (one, two) = (snapshot.registrations[index], snapshot.registrations[other])
    let ranks = (snapshot.fileRanks[index], snapshot.fileRanks[other])
    return (one.registeredAt ?? .min, ranks.0, one.line)
      > (two.registeredAt ?? .min, ranks.1, two.line)
  }
}

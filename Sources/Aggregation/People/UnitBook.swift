internal import Attendance
internal import AttendanceStore

/// Who is counted as one: badges, or persons with all their badges.
struct UnitBook {
  /// Whose visits the scans of a badge make, by badge number.
  private(set) var accountOfBadge: [BadgeAccount]

  /// For each visitor with several badges, the registration whose attributes it has: the latest.
  private(set) var leadOfShared: [Int32] = []

  /// The category of each registration's unit, which is that of the unit's latest registration.
  private(set) var categories: [TextPool.ID]

  init(
    _ snapshot: EditionSnapshot, _ roster: Roster, unit: CountingUnit,
    isVisitorCategory: [Bool]
  ) {
    accountOfBadge = [BadgeAccount](repeating: .nobody, count: snapshot.badgeCount)
    categories = roster.categories
    if unit == .person { shareAccounts(snapshot, isVisitorCategory) }
    for (badge, category) in zip(roster.badges, categories)
    where isVisitorCategory[Int(category.number)] && accountOfBadge[Int(badge)] == .nobody {
      accountOfBadge[Int(badge)] = .own
    }
  }

  /// Gives the badges of each person that has several an account together.
  private mutating func shareAccounts(_ snapshot: EditionSnapshot, _ isVisitorCategory: [Bool]) {
    var persons = Numbering<PersonDigest>()
    let personOf = snapshot.registrations.map { registration in
      registration.person.map { persons.number(of: $0) } ?? -1
    }
    var leads = [Int32](repeating: -1, count: persons.values.count)
    var badgeCounts = [Int32](repeating: 0, count: persons.values.count)
    for (index, number) in personOf.enumerated() where number >= 0 {
      let person = Int(number)
      badgeCounts[person] += 1
      if leads[person] < 0 || isLater(index, than: Int(leads[person]), in: snapshot) {
        leads[person] = Int32(index)
      }
    }
    var accounts = [BadgeAccount](repeating: .nobody, count: persons.values.count)
    for (person, lead) in leads.enumerated() where badgeCounts[person] > 1 {
      let category = snapshot.registrations[Int(lead)].category
      guard isVisitorCategory[Int(category.number)] else { continue }
      accounts[person] = .shared(leadOfShared.count)
      leadOfShared.append(lead)
    }
    for (index, number) in personOf.enumerated() where number >= 0 && badgeCounts[Int(number)] > 1 {
      categories[index] = snapshot.registrations[Int(leads[Int(number)])].category
      accountOfBadge[Int(snapshot.registrations[index].badge)] = accounts[Int(number)]
    }
  }

  /// Whether a registration is the later one: by its time, then by its file's path, then by line.
  private func isLater(_ index: Int, than other: Int, in snapshot: EditionSnapshot) -> Bool {
    let (one, two) = (snapshot.registrations[index], snapshot.registrations[other])
    let ranks = (snapshot.fileRanks[index], snapshot.fileRanks[other])
    return (one.registeredAt ?? .min, ranks.0, one.line)
      > (two.registeredAt ?? .min, ranks.1, two.line)
  }
}

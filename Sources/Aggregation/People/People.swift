package import Attendance
package import AttendanceStore
package import Threads

/// Everybody of an edition, ready to be counted.
package struct People {
  let roster: Roster
  let names: NameBook
  let units: UnitBook

  /// The texts that registrations speak of.
  let texts: TextPool

  /// Names of scan points, by number.
  let points: [String]

  /// The class of each category, by its text's number; `nil` for texts that are no category.
  let classOfCategory: [ParticipantClass?]

  /// Whether a category's registrations are of a visitor class, by its text's number.
  let isVisitorCategory: [Bool]

  /// The persons behind registrations, where a key tells them apart.
  let persons: (keyID: String, ofRegistration: [PersonDigest?])?

  package init(
    _ snapshot: EditionSnapshot, rules: CountingRules, names: NameRules, workers: Workers
  ) throws {
    roster = Roster(snapshot)
    texts = snapshot.texts
    points = snapshot.points
    classOfCategory = try Self.classes(roster.categories, snapshot.texts, rules)
    isVisitorCategory = classOfCategory.map { $0.map(rules.profile.counts) ?? false }
    units = UnitBook(
      snapshot, roster, unit: rules.unit, isVisitorCategory: isVisitorCategory)
    self.names = NameBook(roster, snapshot.texts, rules: names, workers: workers)
    persons = snapshot.personKeyID.map { keyID in
      (keyID: keyID, ofRegistration: snapshot.registrations.map(\.person))
    }
  }

  private static func classes(
    _ categories: [TextPool.ID], _ texts: TextPool, _ rules: CountingRules
  ) throws -> [ParticipantClass?] {
    var classes = [ParticipantClass?](repeating: nil, count: texts.texts.count)
    for category in categories where classes[Int(category.number)] == nil {
      let text = texts[category]
      guard let found = rules.participantClass(of: text) else {
        throw CountingProblem.unmappedCategory(text)
      }
      classes[Int(category.number)] = found
    }
    return classes
  }
}

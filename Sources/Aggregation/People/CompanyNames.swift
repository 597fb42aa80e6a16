internal import Attendance
internal import Normalization

/// The companies that registrations speak of.
struct CompanyNames {
  /// Indices into ``all``, by text number; 0 for texts that are no company.
  private(set) var companyOfText: [Int]

  private var groups: NameGroups

  /// The companies of `spellings`, which belong to the groups `ids`.
  init(
    _ roster: Roster, _ texts: TextPool, spellings: [TextPool.ID], ids: [NameGroups.ID],
    groups: NameGroups
  ) {
    self.groups = groups
    companyOfText = [Int](repeating: 0, count: texts.texts.count)
    for (spelling, id) in zip(spellings, ids) {
      let number = Int(spelling.number)
      companyOfText[number] = self.groups.add(
        texts[spelling], to: id, registrations: roster.registrationsOfCompany[number])
    }
  }

  /// The companies.
  var all: [NameGroups.ID] { groups.ids }

  /// The name to show for a company; empty where none is known.
  func name(_ index: Int) -> String { groups.shownName(of: groups.ids[index]) }
}

internal import Attendance
internal import Normalization
internal import Threads

/// The countries, cities and companies that registrations speak of.
///
/// Each distinct text is resolved once, however many registrations have it, and texts are taken in
/// the order of their numbers: nothing here depends on the order of a hash table.
struct NameBook {
  /// The countries, and the cities each within its country.
  let places: PlaceNames

  /// The companies.
  let companies: CompanyNames

  private enum Share {
    case places(PlaceNames)
    case companies([NameGroups.ID])
  }

  init(_ roster: Roster, _ texts: TextPool, rules: NameRules, workers: Workers) {
    let spellings = roster.companyTexts
    let groups = NameGroups(aliases: rules.companies, key: CompanyKey.of)
    // Places are one share, and the first, for it takes longest; companies are the others.
    let ranges = workers.ranges(of: spellings.count)
    let shares = workers.map(1 + ranges.count) { share -> Share in
      guard share > 0 else { return .places(PlaceNames(roster, texts, rules)) }
      return .companies(spellings[ranges[share - 1]].map { groups.id(of: texts[$0]) })
    }
    var ids: [NameGroups.ID] = []
    var places: PlaceNames?
    for share in shares {
      switch share {
      case .places(let names): places = names
      case .companies(let more): ids += more
      }
    }
    self.places = places ?? PlaceNames(roster, texts, rules)
    companies = CompanyNames(roster, texts, spellings: spellings, ids: ids, groups: groups)
  }
}

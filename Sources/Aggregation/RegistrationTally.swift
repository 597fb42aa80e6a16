internal import Attendance
internal import Normalization

/// What tables need of registrations, in one pass over them: counts by category, by place and by
/// company, as these were written.
///
/// Its speed stands in the benchmark `Aggregation:tables`.
struct RegistrationTally {
  /// What is counted by category.
  struct Category {
    var registered = 0
    var attended = 0
    var visits = 0
    /// Attended registrations whose unit is of this category.
    var attendedOfUnits = 0
  }

  /// What is counted by place.
  struct Place {
    var groups = GroupCounts()
    var attended = 0
    var exhibitors = 0
  }

  /// Kinds of organisation.
  struct Organizations: OptionSet {
    let rawValue: UInt8
    static let company = Organizations(rawValue: 1)
    static let cityOrInstitute = Organizations(rawValue: 2)
  }

  /// Counts by category text.
  private(set) var categories: [Category]
  /// Counts by place number.
  private(set) var places: [Place]
  /// Counts by company text.
  private(set) var companies: [GroupCounts]
  /// For each company text, the kinds of organisation that its exhibitors and delegates are.
  private(set) var organizationsOfCompany: [Organizations]

  init(_ people: People, _ counts: VisitCounts) {
    let textCount = people.texts.texts.count
    categories = [Category](repeating: Category(), count: textCount)
    places = [Place](repeating: Place(), count: people.roster.placeTexts.count)
    companies = [GroupCounts](repeating: GroupCounts(), count: textCount)
    organizationsOfCompany = [Organizations](repeating: [], count: textCount)
    Self.add(people, counts, &categories, &places, &companies)
    addOrganizations(people, counts)
    addShared(people, counts)
  }

  private static func add(
    _ people: People, _ counts: VisitCounts, _ categories: inout [Category],
    _ places: inout [Place], _ companies: inout [GroupCounts]
  ) {
    let roster = people.roster
    let badges = roster.badges.span
    let categoryOf = roster.categories.span
    let unitCategoryOf = people.units.categories.span
    let companyOf = roster.companies.span
    let placeOf = roster.places.span
    let accounts = people.units.accountOfBadge.span
    let daysOfBadge = counts.daysOfBadge.span
    let isVisitor = people.isVisitorCategory.span
    var categories = categories.mutableSpan
    var places = places.mutableSpan
    var companies = companies.mutableSpan
    for registration in badges.indices {
      let badge = Int(badges[registration])
      let days = Int(daysOfBadge[badge])
      let attended = days > 0 ? 1 : 0
      let category = Int(categoryOf[registration].number)
      categories[category].registered += 1
      categories[category].attended += attended
      categories[category].visits += days
      categories[Int(unitCategoryOf[registration].number)].attendedOfUnits += attended
      let visitor = isVisitor[category] ? 1 : 0
      let own = accounts[badge] == .own ? attended : 0
      let group = GroupCounts(
        registered: visitor, visitors: own, visits: own * days,
        noShows: visitor * (1 - attended))
      let place = Int(placeOf[registration])
      places[place].attended += attended
      places[place].groups.add(group)
      companies[Int(companyOf[registration].number)].add(group)
    }
  }

  /// Adds exhibitors, and the organisations of those who come for one.
  private mutating func addOrganizations(_ people: People, _ counts: VisitCounts) {
    let roster = people.roster
    let kindOfText = Self.kinds(roster.organizationTypes, people.texts)
    for (registration, category) in roster.categories.enumerated() {
      let participantClass = people.classOfCategory[Int(category.number)]
      guard participantClass == .exhibitor || participantClass == .delegate,
        counts.daysOfBadge[Int(roster.badges[registration])] > 0
      else { continue }
      if participantClass == .exhibitor { places[Int(roster.places[registration])].exhibitors += 1 }
      let kind = kindOfText[Int(roster.organizationTypes[registration].number)]
      organizationsOfCompany[Int(roster.companies[registration].number)].formUnion(kind)
    }
  }

  private mutating func addShared(_ people: People, _ counts: VisitCounts) {
    for (lead, visits) in zip(people.units.leadOfShared, counts.visitsOfShared) where visits > 0 {
      places[Int(people.roster.places[Int(lead)])].groups.visitors += 1
      places[Int(people.roster.places[Int(lead)])].groups.visits += Int(visits)
      let company = Int(people.roster.companies[Int(lead)].number)
      companies[company].visitors += 1
      companies[company].visits += Int(visits)
    }
  }

  /// The kind that each text names that stands for one, by the text's number.
  private static func kinds(_ used: [TextPool.ID], _ texts: TextPool) -> [Organizations] {
    var kinds = [Organizations?](repeating: nil, count: texts.texts.count)
    for text in used where kinds[Int(text.number)] == nil {
      kinds[Int(text.number)] =
        switch OrganizationType(rawValue: MatchKey.of(texts[text])) {
        case .company: .company
        case .city, .institute: .cityOrInstitute
        case .other, nil: []
        }
    }
    return kinds.map { $0 ?? [] }
  }
}

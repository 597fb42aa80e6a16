/// Makes everybody who registers for an edition.
package struct PopulationBuilder {
  private let plan: EditionPlan
  private let countries: CountryCatalogue
  private let organisations: OrganisationCatalogue
  private let roster: EditionRoster
  private let previous: [Participant]
  private let arrivals: ArrivalTimes
  private let waves: RegistrationWaves
  private var random: SeededGenerator
  private var people: PersonFactory
  private var participants: [Participant] = []

  /// Prepares for `plan`; some of `previous`, an earlier edition's people, will come back.
  package init(
    plan: EditionPlan, countries: CountryCatalogue, organisations: OrganisationCatalogue,
    previous: [Participant], seed: UInt64
  ) {
    self.plan = plan
    self.countries = countries
    self.organisations = organisations
    self.previous = previous
    roster = EditionRoster(plan: plan, countries: countries, organisations: organisations)
    arrivals = ArrivalTimes(days: plan.days)
    waves = RegistrationWaves(firstDay: plan.days[0].date)
    random = SeededGenerator(seed: seed, purpose: "population")
    people = PersonFactory(
      countries: countries, organisations: organisations,
      usedEmails: Set(previous.map(\.person.email)))
  }

  /// Makes all badges, in the order of their registration.
  package mutating func build() -> [Participant] {
    participants = []
    addExhibitors()
    let (delegates, absentDelegates) = addDelegates()
    let registered = Int((Double(plan.visitors) / plan.turnout).rounded())
    addVisitors(attending: max(0, plan.visitors - delegates))
    addNoShows(max(0, registered - plan.visitors - absentDelegates))
    addCrew()
    return BadgeSeries(plan: plan).number(participants, &random)
  }

  private mutating func addExhibitors() {
    for company in roster.companies {
      addMembers(of: company, category: .exhibitor, count: random.within(3..<9))
    }
    for city in roster.delegations.filter({ $0.kind == .city }).prefix(plan.cities / 9) {
      addMembers(of: city, category: .exhibitor, count: 2)
    }
    for association in roster.associations {
      addMembers(of: association, category: .exhibitor, count: 3)
    }
  }

  private mutating func addDelegates() -> (attending: Int, absent: Int) {
    let before = participants.count
    for (position, delegation) in roster.delegations.enumerated() {
      let winner = position < OrganisationCatalogue.prizeCities.count
      addMembers(
        of: delegation, category: .delegate,
        count: winner ? random.within(6..<10) : random.within(2..<6))
    }
    let added = participants[before...]
    let attending = added.filter { !$0.attendances.isEmpty }.count
    return (attending, added.count - attending)
  }

  /// The first member always comes and spells the name right: the organisation must count.
  private mutating func addMembers(
    of organisation: Organisation, category: Category, count: Int
  ) {
    for member in 0..<count {
      let person = people.makeMember(of: organisation, canonical: member == 0, &random)
      add(
        person, category, attends: member == 0 || random.chance(0.91), certain: member == 0)
    }
  }

  private mutating func addVisitors(attending: Int) {
    var returning = Returners(plan: plan, countries: Set(roster.countries), from: previous)
      .draw(&random)
    for position in 0..<attending {
      let certain = position < roster.countries.count
      let person: Person
      if certain {
        person = people.makeVisitor(country: roster.countries[position], &random)
      } else if let returner = returning.popLast() {
        person = returner
      } else if random.chance(0.0025), let last = participants.last, last.category == .visitor {
        // A second badge of the same person.
        person = last.person
      } else {
        person = people.makeVisitor(country: drawCountry(), &random)
      }
      add(person, random.chance(0.08) ? .buyer : .visitor, attends: true, certain: certain)
    }
  }

  private mutating func addNoShows(_ count: Int) {
    for position in 0..<count {
      let country =
        position < roster.noShowCountries.count * 5
        ? roster.noShowCountries[position / 5] : drawCountry()
      let person = people.makeVisitor(country: country, &random)
      add(person, random.chance(0.06) ? .buyer : .visitor, attends: false, certain: false)
    }
  }

  private mutating func addCrew() {
    for crew in plan.crew {
      let home: Double =
        switch crew.category {
        case .speaker: 0.45
        case .press: 0.75
        default: 1
        }
      for position in 0..<crew.attendees + crew.attendees / 12 {
        let person: Person
        if crew.category == .speaker, random.chance(0.6) {
          let employer = random.pick(roster.delegations + roster.companies)
          person = people.makeMember(of: employer, canonical: false, &random)
        } else {
          let country = random.chance(home) ? roster.countries[0] : roster.abroad.draw(&random)
          person = people.makeVisitor(country: country, &random)
        }
        add(person, crew.category, attends: position < crew.attendees, certain: false)
      }
    }
  }

  private mutating func drawCountry() -> Int {
    random.chance(plan.domesticShare) ? roster.countries[0] : roster.abroad.draw(&random)
  }

  private mutating func add(
    _ person: Person, _ category: Category, attends: Bool, certain: Bool
  ) {
    let country = countries.countries[person.country]
    let attendances =
      attends
      ? arrivals.draw(category: category, domestic: person.country == 0, &random) : []
    let walksIn = category == .visitor && random.chance(attends ? 0.14 : 0.015)
    var registeredAt = waves.draw(attends: attends, &random)
    if walksIn {
      let first = attendances.first
      let date = plan.days[first?.day ?? 0].date
      let arrival = first?.arrival ?? 50_000
      registeredAt = date.daysSinceEpoch * 86_400 + arrival - random.within(240..<1_500)
    }
    let vague = category == .visitor && !certain && random.chance(0.0007)
    let countryText =
      vague
      ? random.pick(Self.vagueCountries)
      : certain ? country.name : country.spellings.draw(&random).text
    participants.append(
      Participant(
        person: person, category: category, attendances: attendances, onSite: walksIn,
        registeredAt: registeredAt, countryText: countryText,
        cityText: country.places[person.place].spellings.draw(&random).text,
        mayHaveFlaws: !certain))
  }

  /// What some people type where a country is asked for.
  package static let vagueCountries = ["Earth", "-", "n/a", "EU", "???", "Asia", "", "Home"]
}

/// Makes people whose e-mail addresses never repeat.
package struct PersonFactory {
  private let countries: CountryCatalogue
  private let names = NameCatalogue()
  private let companies: CompanyCatalogue
  private let organisations: OrganisationCatalogue
  private var usedEmails: Set<String>

  /// Starts with the addresses in `usedEmails` taken.
  package init(
    countries: CountryCatalogue, organisations: OrganisationCatalogue, usedEmails: Set<String>
  ) {
    self.countries = countries
    self.organisations = organisations
    self.usedEmails = usedEmails
    companies = CompanyCatalogue(countries: countries)
  }

  /// Makes somebody from the country at position `country`, with an employer or without.
  package mutating func makeVisitor(
    country: Int, _ random: inout SeededGenerator
  ) -> Person {
    let place = countries.countries[country].placeChoice.draw(&random)
    var company = ""
    var kind: OrganisationKind?
    switch random.below(100) {
    case ..<58:
      company = companies.drawEmployer(domestic: country == 0, &random)
      kind = random.chance(0.93) ? .company : nil
    case ..<64:
      company = random.pick(organisations.institutes).spellings.draw(&random).text
      kind = .institute
    case ..<68:
      company = random.pick(organisations.cities).spellings.draw(&random).text
      kind = .city
    case ..<73:
      kind = .other
    default:
      break
    }
    return make(country: country, place: place, company: company, kind: kind, &random)
  }

  /// Makes somebody who works for `organisation`.
  package mutating func makeMember(
    of organisation: Organisation, canonical: Bool, _ random: inout SeededGenerator
  ) -> Person {
    make(
      country: organisation.country, place: organisation.place,
      company: canonical ? organisation.name : organisation.spellings.draw(&random).text,
      kind: organisation.kind, &random)
  }

  private mutating func make(
    country: Int, place: Int, company: String, kind: OrganisationKind?,
    _ random: inout SeededGenerator
  ) -> Person {
    let culture = countries.countries[country].names
    let (typed, given, family) = names.draw(culture, &random)
    let domain = random.pick(["example.org", "example.com", "example.com", "example.net"])
    var number = random.below(10_000)
    var email = ""
    repeat {
      var address = ByteText()
      address.append("\(given).\(family).")
      address.append(number: number, width: 4)
      address.append("@\(domain)")
      email = address.string
      number = (number + 1) % 10_000
    } while !usedEmails.insert(email).inserted
    return Person(
      name: typed, email: email, country: country, place: place, company: company,
      organisationKind: kind)
  }
}

/// The organisations that exhibit or send delegations, the same for every edition and seed.
///
/// All companies are invented. The cities are real; what they send is not.
package struct OrganisationCatalogue: Sendable {
  /// Companies with a stand.
  package let companies: [Organisation]

  /// City governments; those of ``prizeCities`` first, then one a country, then the next ones.
  package let cities: [Organisation]

  /// Research and public institutes.
  package let institutes: [Organisation]

  /// Associations and media with a stand, neither company nor city nor institute.
  package let others: [Organisation]

  /// Winners of the Seoul Smart City Prize, which send larger delegations.
  package static let prizeCities = [
    "Baguio City", "Reykjavik", "Miri", "Curitiba", "Kragujevac", "Bilbao", "Taoyuan",
    "Abu Dhabi", "Cali", "Odense",
  ]

  /// Makes the organisations of `countries`.
  package init(countries: CountryCatalogue) {
    companies = CompanyCatalogue(countries: countries).exhibitors
    let domestic = countries.index(of: "KR") ?? 0

    var cities: [Organisation] = []
    var institutes: [Organisation] = []
    let rounds = countries.countries.map(\.places.count).max() ?? 0
    for round in 0..<rounds {
      for (country, entry) in countries.countries.enumerated() where round < entry.places.count {
        let name = entry.places[round].name
        cities.append(Self.city(name, country: country, place: round))
        guard round < 2 || country == domestic else { continue }
        let topic = Self.topics[(country * 5 + round) % Self.topics.count]
        let aliases = institutes.count % 6 == 0 ? ["\(topic) (\(name))"] : []
        institutes.append(
          Organisation(
            name: "\(name) \(topic)", kind: .institute, country: country, place: round,
            aliases: aliases))
      }
    }
    let prizes = Set(Self.prizeCities.map(Self.cityGovernment))
    self.cities =
      cities.filter { prizes.contains($0.name) } + cities.filter { !prizes.contains($0.name) }
    self.institutes = institutes
    others = Self.associations.map {
      Organisation(name: $0, kind: .other, country: domestic, place: 0)
    }
  }

  private static func cityGovernment(_ city: String) -> String {
    city.hasSuffix("City") ? "\(city) Government" : "City of \(city)"
  }

  /// Every third city is known under a second name, which only an alias file can resolve.
  private static func city(_ city: String, country: Int, place: Int) -> Organisation {
    let name = cityGovernment(city)
    let formal = name.hasPrefix("City of") ? "\(city) City Government" : "City of \(city)"
    let aliases = (country + place) % 3 == 0 ? [formal] : []
    return Organisation(
      name: name, kind: .city, country: country, place: place, aliases: aliases)
  }

  private static let topics = [
    "Institute for Urban Mobility", "Urban Data Institute", "Digital Government Institute",
    "Institute for Smart Energy", "Public Safety Research Institute", "Climate Research Institute",
    "Institute of Technology", "Water Research Institute", "Urban Planning Institute",
    "Digital Health Institute", "Housing Research Institute", "Transport Institute",
  ]

  private static let associations = [
    "Smart Life Association", "Urban Technology Forum", "Connected City Monthly",
    "Digital Inclusion Network", "Open Data Alliance", "Green Mobility Federation",
  ]
}

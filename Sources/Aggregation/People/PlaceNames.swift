internal import Attendance
internal import Normalization

/// The countries that registrations speak of, and the cities each within its country.
struct PlaceNames: Sendable {
  /// The countries.
  private(set) var countries: [CountryCode] = []

  /// Indices into ``countries``, by place number.
  private(set) var countryOfPlace: [Int] = []

  /// Indices into ``cities``, by place number.
  private(set) var cityOfPlace: [Int] = []

  private var groups: NameGroups

  init(_ roster: Roster, _ texts: TextPool, _ rules: NameRules) {
    groups = NameGroups(aliases: rules.cities, key: MatchKey.of)
    var countryOfText: [TextPool.ID: Int] = [:]
    var numbers: [CountryCode: Int] = [:]
    for (place, registrations) in zip(roster.placeTexts, roster.registrationsOfPlace) {
      let known = countryOfText[place.country]
      let code = known.map { countries[$0] } ?? rules.countries.country(texts[place.country])
      let country = known ?? numbers[code] ?? countries.count
      if country == countries.count { countries.append(code) }
      numbers[code] = country
      countryOfText[place.country] = country
      countryOfPlace.append(country)
      let spelling = texts[place.city]
      cityOfPlace.append(
        groups.add(
          spelling, to: groups.id(of: spelling, in: code), registrations: registrations))
    }
  }

  /// The cities.
  var cities: [NameGroups.ID] { groups.ids }

  /// The name to show for a city; empty where none is known.
  func cityName(_ index: Int) -> String { groups.shownName(of: groups.ids[index]) }
}

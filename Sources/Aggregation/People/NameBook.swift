internal import Attendance
internal import AttendanceStore
internal import Normalization

/// The country, city and company of every registration, each as a small number.
struct NameBook {
  /// The countries that registrations speak of.
  private(set) var countries: [CountryCode] = []
  /// The cities, each within its country.
  private(set) var cities: [NameGroups.ID] = []
  /// The companies.
  private(set) var companies: [NameGroups.ID] = []

  /// Indices into ``countries``, by registration.
  private(set) var countryOf: [Int32] = []
  /// Indices into ``cities``, by registration.
  private(set) var cityOf: [Int32] = []
  /// Indices into ``companies``, by registration.
  private(set) var companyOf: [Int32] = []

  private var cityGroups: NameGroups
  private var companyGroups: NameGroups

  init(_ snapshot: EditionSnapshot, rules: NameRules) {
    cityGroups = NameGroups(aliases: rules.cities, key: MatchKey.of)
    companyGroups = NameGroups(aliases: rules.companies, key: CompanyKey.of)
    nameCountries(snapshot, rules)
    nameCompanies(snapshot)
    nameCities(snapshot)
  }

  /// The name to show for a city; empty where none is known.
  func cityName(_ index: Int) -> String { cityGroups.shownName(of: cities[index]) }

  /// The name to show for a company; empty where none is known.
  func companyName(_ index: Int) -> String { companyGroups.shownName(of: companies[index]) }

  // Each distinct text is resolved once, however many registrations have it.
  private mutating func nameCountries(_ snapshot: EditionSnapshot, _ rules: NameRules) {
    var numbering = Numbering<CountryCode>()
    var known: [TextPool.ID: Int32] = [:]
    countryOf = snapshot.registrations.map { registration in
      if let number = known[registration.country] { return number }
      let number = numbering.number(
        of: rules.countries.country(snapshot.texts[registration.country]))
      known[registration.country] = number
      return number
    }
    countries = numbering.values
  }

  private mutating func nameCompanies(_ snapshot: EditionSnapshot) {
    var uses: [TextPool.ID: Int] = [:]
    for registration in snapshot.registrations { uses[registration.company, default: 0] += 1 }
    var numbering = Numbering<NameGroups.ID>()
    var numbers: [TextPool.ID: Int32] = [:]
    for (text, count) in uses {
      let group = companyGroups.add(snapshot.texts[text], registrations: count)
      numbers[text] = numbering.number(of: group)
    }
    companyOf = snapshot.registrations.map { numbers[$0.company] ?? 0 }
    companies = numbering.values
  }

  private mutating func nameCities(_ snapshot: EditionSnapshot) {
    struct Place: Hashable {
      let country: Int32
      let city: TextPool.ID
    }
    let places = zip(snapshot.registrations, countryOf).map { Place(country: $1, city: $0.city) }
    var uses: [Place: Int] = [:]
    for place in places { uses[place, default: 0] += 1 }
    var numbering = Numbering<NameGroups.ID>()
    var numbers: [Place: Int32] = [:]
    for (place, count) in uses {
      let group = cityGroups.add(
        snapshot.texts[place.city], in: countries[Int(place.country)], registrations: count)
      numbers[place] = numbering.number(of: group)
    }
    cityOf = places.map { numbers[$0] ?? 0 }
    cities = numbering.values
  }
}

/// Numbers for values, in the order in which they come.
private struct Numbering<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  mutating func number(of value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(values.count)
    numbers[value] = number
    values.append(value)
    return number
  }
}

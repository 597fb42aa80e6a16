internal import Attendance
internal import AttendanceStore

/// What counting needs of registrations, as columns: a fifth of the memory of the registrations.
struct Roster {
  /// Badge numbers, by registration, rising.
  private(set) var badges: [UInt32]

  /// Categories as they were written, by registration.
  private(set) var categories: [TextPool.ID]

  /// Companies as they were written, by registration.
  private(set) var companies: [TextPool.ID]

  /// Kinds of organisation as they were written, by registration.
  private(set) var organizationTypes: [TextPool.ID]

  /// Numbers of ``placeTexts``, by registration.
  private(set) var places: [Int32]

  /// The distinct pairs of country and city.
  let placeTexts: [PlaceText]

  /// Registrations with each of ``placeTexts``.
  private(set) var registrationsOfPlace: [Int]

  /// Registrations with each text as their company, by the text's number.
  private(set) var registrationsOfCompany: [Int]

  /// How many registrations there are.
  var count: Int { badges.count }

  /// The texts that are a company, by number.
  var companyTexts: [TextPool.ID] {
    registrationsOfCompany.indices.filter { registrationsOfCompany[$0] > 0 }
      .map { TextPool.ID(number: Int32($0)) }
  }

  init(_ snapshot: EditionSnapshot) {
    let count = snapshot.registrations.count
    badges = [UInt32](repeating: 0, count: count)
    categories = [TextPool.ID](repeating: .empty, count: count)
    companies = [TextPool.ID](repeating: .empty, count: count)
    organizationTypes = [TextPool.ID](repeating: .empty, count: count)
    places = [Int32](repeating: 0, count: count)
    registrationsOfCompany = [Int](repeating: 0, count: snapshot.texts.texts.count)
    var numbering = Numbering<PlaceText>()
    let registrations = snapshot.registrations.span
    for index in registrations.indices {
      let registration = registrations[index]
      badges[index] = registration.badge
      categories[index] = registration.category
      companies[index] = registration.company
      organizationTypes[index] = registration.organizationType
      places[index] = numbering.number(
        of: PlaceText(country: registration.country, city: registration.city))
      registrationsOfCompany[Int(registration.company.number)] += 1
    }
    placeTexts = numbering.values
    registrationsOfPlace = [Int](repeating: 0, count: placeTexts.count)
    for place in places { registrationsOfPlace[Int(place)] += 1 }
  }
}

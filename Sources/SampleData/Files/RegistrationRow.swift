/// What a registration list says about one badge.
package struct RegistrationRow: Sendable {
  /// The columns, in order.
  package static let header = [
    "badge_id", "registered_at", "category", "country", "city", "company", "organization_type",
    "email", "name",
  ]

  var badge: String
  var registeredAt: Int
  var category: String
  var country: String
  var city: String
  var company: String
  var organisationType: String
  var email: String
  var name: String

  /// The row of `participant` as it should be.
  package init(_ participant: Participant) {
    badge = participant.badge
    registeredAt = participant.registeredAt
    category = participant.category.rawValue
    country = participant.countryText
    city = participant.cityText
    company = participant.person.company
    organisationType = participant.person.organisationKind?.rawValue ?? ""
    email = participant.person.email
    name = participant.person.name
  }

  /// The fields in the order of ``header``.
  package func fields(offset: String) -> [String] {
    var time = ByteText()
    time.append(localSeconds: registeredAt, offset: offset)
    return [
      badge, time.string, category, country, city, company, organisationType, email, name,
    ]
  }

  /// The row as it was before the holder or the organiser corrected it.
  package func beforeCorrection(_ random: inout SeededGenerator) -> RegistrationRow {
    var row = self
    switch random.below(4) {
    case 0: row.category = category == "visitor" ? "buyer" : "visitor"
    case 1: row.country = ""
    case 2: row.city = String(city.dropLast())
    default: row.company = ""
    }
    return row
  }
}

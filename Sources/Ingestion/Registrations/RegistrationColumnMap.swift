/// Where in a registration list's records the mapped columns are.
struct RegistrationColumnMap: Sendable {
  let badge: ColumnMap.Column
  let registeredAt: ColumnMap.Column?
  let category: ColumnMap.Column?
  let country: ColumnMap.Column?
  let city: ColumnMap.Column?
  let company: ColumnMap.Column?
  let organizationType: ColumnMap.Column?
  let person: ColumnMap.Column?

  /// Finds the columns in a file's header and adds what they need to `map`.
  init(_ columns: RegistrationColumns, in map: inout ColumnMap) throws(HeaderProblem) {
    badge = try map.find(columns.badge, key: "badge")
    registeredAt = try map.findIfMapped(columns.registeredAt, key: "registered_at")
    category = try map.findIfMapped(columns.category, key: "category")
    country = try map.findIfMapped(columns.country, key: "country")
    city = try map.findIfMapped(columns.city, key: "city")
    company = try map.findIfMapped(columns.company, key: "company")
    organizationType = try map.findIfMapped(columns.organizationType, key: "organization_type")
    person = try map.findIfMapped(columns.person, key: "person")
  }

  /// Every column but that of persons.
  var allButPerson: [ColumnMap.Column?] {
    [badge, registeredAt, category, country, city, company, organizationType]
  }
}

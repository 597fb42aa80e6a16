internal import Attendance
internal import Normalization

extension TableBuilder {
  var countryRows: [CountryRow] {
    counts(by: people.names.countryOf, groups: people.names.countries.count)
      .map { index, counts in
        let code = people.names.countries[index]
        return CountryRow(code: code.text, name: code.name, counts: counts)
      }
      .sorted { one, two in
        if one.counts.visitors != two.counts.visitors {
          return one.counts.visitors > two.counts.visitors
        }
        return ScalarOrder.precedes(one.code, two.code)
      }
  }

  var cityRows: [CityRow] {
    counts(by: people.names.cityOf, groups: people.names.cities.count)
      .map { index, counts in
        let id = people.names.cities[index]
        return CityRow(
          countryCode: id.country?.text ?? "", key: id.key, name: people.names.cityName(index),
          counts: counts)
      }
      .sorted { one, two in
        if one.counts.visitors != two.counts.visitors {
          return one.counts.visitors > two.counts.visitors
        }
        if one.countryCode != two.countryCode { return one.countryCode < two.countryCode }
        return Self.precedes((one.name, one.key), (two.name, two.key))
      }
  }

  var companyRows: [CompanyRow] {
    counts(by: people.names.companyOf, groups: people.names.companies.count)
      .map { index, counts in
        CompanyRow(
          key: people.names.companies[index].key, name: people.names.companyName(index),
          counts: counts)
      }
      .sorted { one, two in
        if one.counts.visitors != two.counts.visitors {
          return one.counts.visitors > two.counts.visitors
        }
        return Self.precedes((one.name, one.key), (two.name, two.key))
      }
  }

  // Two groups may show the same name: an alias file can make it so.
  private static func precedes(
    _ one: (name: String, key: String), _ two: (name: String, key: String)
  ) -> Bool {
    if ScalarOrder.areEqual(one.name, two.name) { return ScalarOrder.precedes(one.key, two.key) }
    return ScalarOrder.precedes(one.name, two.name)
  }

  /// The counts of each group that has any; `groupOf` is by registration.
  private func counts(by groupOf: [Int32], groups: Int) -> [(index: Int, counts: GroupCounts)] {
    var counts = [GroupCounts](repeating: GroupCounts(), count: groups)
    for registration in groupOf.indices where people.isOfVisitorClass(registration) {
      let group = Int(groupOf[registration])
      counts[group].registered += 1
      if !attended(registration) { counts[group].noShows += 1 }
    }
    for (unit, visitsOfUnit) in visits.visitsOfUnit.enumerated() where visitsOfUnit > 0 {
      let group = Int(groupOf[Int(people.units.leadOfUnit[unit])])
      counts[group].visitors += 1
      counts[group].visits += Int(visitsOfUnit)
    }
    return counts.enumerated()
      .filter { $0.element.registered > 0 || $0.element.visitors > 0 }
      .map { (index: $0.offset, counts: $0.element) }
  }
}

internal import Attendance
internal import Normalization

extension TableBuilder {
  private var places: PlaceNames { people.names.places }
  private var companies: CompanyNames { people.names.companies }
  private var countsOfPlaces: [GroupCounts] { registrations.places.map(\.groups) }

  var countryRows: [CountryRow] {
    sums(of: countsOfPlaces, by: places.countryOfPlace, groups: places.countries.count)
      .map { index, counts in
        let code = places.countries[index]
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
    sums(of: countsOfPlaces, by: places.cityOfPlace, groups: places.cities.count)
      .map { index, counts in
        let id = places.cities[index]
        return CityRow(
          countryCode: id.country?.text ?? "", key: id.key, name: places.cityName(index),
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
    sums(of: registrations.companies, by: companies.companyOfText, groups: companies.all.count)
      .map { index, counts in
        CompanyRow(
          key: companies.all[index].key, name: companies.name(index),
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

  /// The counts of each group that has any; `groupOf` is by number of `counts`.
  private func sums(
    of counts: some Sequence<GroupCounts>, by groupOf: [Int], groups: Int
  ) -> [(index: Int, counts: GroupCounts)] {
    var sums = [GroupCounts](repeating: GroupCounts(), count: groups)
    for (count, group) in zip(counts, groupOf) where count.registered > 0 || count.visitors > 0 {
      sums[group].add(count)
    }
    return sums.enumerated()
      .filter { $0.element.registered > 0 || $0.element.visitors > 0 }
      .map { (index: $0.offset, counts: $0.element) }
  }
}

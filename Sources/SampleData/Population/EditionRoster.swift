/// Which countries and organisations take part in an edition.
package struct EditionRoster: Sendable {
  /// Countries that somebody comes from, as positions in ``CountryCatalogue``.
  package let countries: [Int]

  /// Countries from which people register and nobody comes.
  package let noShowCountries: [Int]

  /// Companies with a stand.
  package let companies: [Organisation]

  /// City governments and institutes that send a delegation.
  package let delegations: [Organisation]

  /// Associations with a stand.
  package let associations: [Organisation]

  /// The countries but the first, by how many people they send.
  package let abroad: WeightedChoice<Int>

  /// Picks them from the catalogues as `plan` says.
  package init(
    plan: EditionPlan, countries catalogue: CountryCatalogue, organisations: OrganisationCatalogue
  ) {
    let away = Set(plan.absentCountries + plan.noShowCountries)
    let present = catalogue.countries.indices
      .filter { !away.contains(catalogue.countries[$0].code) }
      .sorted {
        (-catalogue.countries[$0].weight, $0) < (-catalogue.countries[$1].weight, $1)
      }
    // A small edition can't have somebody from everywhere.
    let countries = Array(present.prefix(max(2, plan.visitors / 8)))
    self.countries = countries
    noShowCountries = plan.noShowCountries.compactMap(catalogue.index)
    associations = organisations.others

    func pick(_ candidates: [Organisation], _ count: Int, spared: Int) -> [Organisation] {
      let skip = plan.skipsOrganisation
      let willing = candidates.enumerated().filter { position, organisation in
        countries.contains(organisation.country)
          && (position < spared || skip == 0 || position % skip != 1)
      }
      return willing.prefix(count).map(\.element)
    }
    companies = pick(organisations.companies, plan.companies, spared: 0)
    delegations =
      pick(organisations.cities, plan.cities, spared: OrganisationCatalogue.prizeCities.count)
      + pick(organisations.institutes, plan.institutes, spared: 0)
    abroad = WeightedChoice(
      countries.dropFirst().map { ($0, weight: catalogue.countries[$0].weight) })
  }
}

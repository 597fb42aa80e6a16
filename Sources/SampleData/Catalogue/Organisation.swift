/// What an organisation says that it is, in the words of the registration form.
package enum OrganisationKind: String, Sendable, CaseIterable {
  case company, city, institute, other
}

/// An organisation that exhibits or sends a delegation.
package struct Organisation: Sendable {
  /// The name that reports show.
  package let name: String

  /// What it is.
  package let kind: OrganisationKind

  /// The position of its country in ``CountryCatalogue``.
  package let country: Int

  /// The position of its city among its country's.
  package let place: Int

  /// Every way in which its people type its name.
  package let spellings: WeightedChoice<Spelling>

  /// The spellings that only an alias file can resolve.
  package let aliases: [String]

  init(
    name: String, kind: OrganisationKind, country: Int, place: Int, legalForms: [String] = [],
    aliases: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.country = country
    self.place = place
    self.aliases = aliases
    var typed = [(Spelling(name), weight: 60), (Spelling(name.uppercased()), weight: 3)]
    typed += legalForms.map { (Spelling(name + $0), weight: 14) }
    typed += aliases.map { (Spelling($0, needsAlias: true), weight: 18) }
    spellings = WeightedChoice(typed)
  }
}

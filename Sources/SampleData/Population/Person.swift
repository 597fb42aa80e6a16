/// Somebody who registers, for one edition or for several.
package struct Person: Sendable {
  /// The name as it is typed.
  package let name: String

  /// The e-mail address: the same person has the same one in every edition.
  package let email: String

  /// The position of the country in ``CountryCatalogue``.
  package let country: Int

  /// The position of the city among the country's.
  package let place: Int

  /// The employer as it is typed; empty for none.
  package let company: String

  /// What the employer is; `nil` when the field was left empty.
  package let organisationKind: OrganisationKind?
}

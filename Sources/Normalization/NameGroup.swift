/// A company, or a city within its country, under whatever spellings it was registered.
public struct NameGroup: Sendable, Hashable {
  /// The country in which the name is taken to be; `nil` for a company.
  public let country: CountryCode?

  /// The key that all spellings share; empty for the group of those that gave no name.
  public let key: String

  /// The name that is shown; empty for the group of those that gave no name.
  public let shownName: String

  /// Registrations in the group.
  public let registrations: Int
}

/// The columns of registration lists that are read; no other column ever enters the store.
public struct RegistrationColumns: Sendable, Hashable {
  /// The badge's text.
  public var badge: ColumnReference
  /// When the badge was registered.
  public var registeredAt: ColumnReference?
  /// The source's own word for what the participant is.
  public var category: ColumnReference?
  /// The country of the address given.
  public var country: ColumnReference?
  /// The city of the address given.
  public var city: ColumnReference?
  /// The company that the participant stands for.
  public var company: ColumnReference?
  /// What kind of organisation that is.
  public var organizationType: ColumnReference?
  /// What tells people apart, such as an e-mail address.
  public var person: ColumnReference?

  /// Columns of which only the badge's is known.
  public init(badge: ColumnReference) {
    self.badge = badge
  }

  /// Every header name that the columns go by.
  var names: Set<String> {
    let columns = [
      badge, registeredAt, category, country, city, company, organizationType, person,
    ]
    return Set(columns.compactMap(\.self).flatMap(\.names))
  }
}

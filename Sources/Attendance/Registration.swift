/// One badge and what its holder told the organiser.
///
/// Texts are numbers of a ``TextPool``, because a show has many registrations and few distinct
/// cities.
public struct Registration: Sendable, Hashable {
  /// The badge's number within the edition.
  public var badge: UInt32

  /// When the holder registered, in microseconds since 1970, where the source tells.
  public var registeredAt: Int?

  /// The source's category.
  public var category: TextPool.ID

  /// The country, as it was written.
  public var country: TextPool.ID

  /// The city, as it was written.
  public var city: TextPool.ID

  /// The company or other organisation, as it was written.
  public var company: TextPool.ID

  /// The kind of organisation, as it was written.
  public var organizationType: TextPool.ID

  /// The person, where the pipeline names a column for it and the cell isn't empty.
  public var person: PersonDigest?

  /// The physical line on which the record starts, from 1.
  public var line: Int

  /// A registration as one record of a file tells it.
  public init(
    badge: UInt32, registeredAt: Int? = nil, category: TextPool.ID = .empty,
    country: TextPool.ID = .empty, city: TextPool.ID = .empty, company: TextPool.ID = .empty,
    organizationType: TextPool.ID = .empty, person: PersonDigest? = nil, line: Int
  ) {
    self.badge = badge
    self.registeredAt = registeredAt
    self.category = category
    self.country = country
    self.city = city
    self.company = company
    self.organizationType = organizationType
    self.person = person
    self.line = line
  }
}

/// An edition as the store knows it.
public struct EditionRecord: Sendable, Hashable {
  /// The store's own number for it.
  public let rowID: Int64
  /// `edition.id` of the pipeline file.
  public let editionID: String
  /// The IANA name of the zone by which its event days were cut.
  public let timeZone: String
  /// Minutes after midnight at which its days begin.
  public let dayStartsAtMinutes: Int
  /// Names the secret key of its persons, where it has any.
  public let personKeyID: String?
}

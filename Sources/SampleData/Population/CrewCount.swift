/// How many attendees a category has that is counted by heads.
public struct CrewCount: Sendable, Codable, Hashable {
  /// The category: press, speaker, staff or contractor.
  public let category: Category

  /// Badges scanned on at least one day.
  public let attendees: Int
}

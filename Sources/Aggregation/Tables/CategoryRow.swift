public import Attendance

/// One category of `by-category.csv`, in the source's own words.
public struct CategoryRow: Sendable, Hashable {
  /// The source's text; empty where the source has no category.
  public let category: String

  /// The class that the pipeline gives it.
  public let participantClass: ParticipantClass

  /// Whether the counting profile counts the class as visitors.
  public let countedAsVisitor: Bool

  /// Registrations of this category, in badges.
  public package(set) var registered: Int

  /// Attendees of this category, in badges.
  public package(set) var attended: Int

  /// Days on which those attendees came, in badge-days.
  public package(set) var visits: Int

  /// Which of the figures are withheld and 0 here.
  public package(set) var withheld: WithheldFigures = []
}

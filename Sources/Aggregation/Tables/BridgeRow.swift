public import Attendance

/// One step of `bridge.csv`, from all badges scanned down to visitors.
public struct BridgeRow: Sendable, Hashable {
  /// What a step takes away, or the total it starts from and ends at.
  public enum Step: Sendable, Hashable {
    /// All badges with a counted scan.
    case scanned
    /// Badges that no registration names.
    case unknown
    /// Attendees of a class that the profile does not count.
    case notCounted(ParticipantClass)
    /// A person's badges beyond the first.
    case samePerson
    /// What is left.
    case visitors
  }

  /// The step.
  public let step: Step

  /// Badges; in the last row, visitors.
  public package(set) var badges: Int

  /// Whether the figure is withheld and 0 here.
  public package(set) var isWithheld = false
}

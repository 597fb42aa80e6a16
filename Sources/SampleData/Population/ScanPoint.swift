/// A place where badges are scanned.
public struct ScanPoint: Sendable, Codable, Hashable {
  /// Which directions the point records.
  public enum Directions: String, Sendable, Codable {
    /// In and out.
    case both
    /// Only in.
    case entries = "in"
    /// None: the field stays empty.
    case none
  }

  /// The name in the scan log.
  public let name: String

  /// Which directions it records.
  public let directions: Directions

  /// True for a gate of the venue, false for a hall or a room inside.
  public let isGate: Bool

  /// How many people choose this point, relative to the others of its kind.
  public let weight: Int
}

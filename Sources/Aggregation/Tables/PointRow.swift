public import Attendance

/// One scan point of `by-point.csv`; points without scans of visitors have no row.
public struct PointRow: Sendable, Hashable {
  /// The source's name for the point; `-` where the source names none.
  public let point: String

  /// What the point guards.
  public let kind: PointKind

  /// Distinct visitors at the point over the whole edition, in units.
  public let visitors: Int

  /// Distinct (visitor, day) pairs at the point.
  public let visits: Int

  /// Counted scans of visitors.
  public let scans: Int

  /// Those with direction in.
  public let entries: Int

  /// Those with direction out.
  public let exits: Int
}

public import Attendance

/// One scan point of `by-point.csv`; points without scans of visitors have no row.
public struct PointRow: Sendable, Hashable {
  /// The source's name for the point; `-` where the source names none.
  public let point: String

  /// What the point guards.
  public let kind: PointKind

  /// Distinct visitors at the point over the whole edition, in units.
  public package(set) var visitors: Int

  /// Distinct (visitor, day) pairs at the point.
  public package(set) var visits: Int

  /// Counted scans of visitors.
  public package(set) var scans: Int

  /// Those with direction in.
  public package(set) var entries: Int

  /// Those with direction out.
  public package(set) var exits: Int

  /// Whether every figure of the row is withheld and 0 here.
  public package(set) var isWithheld = false
}

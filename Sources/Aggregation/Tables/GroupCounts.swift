public import Attendance

/// What every by-table counts for one of its rows. Exact; nothing is sampled or extrapolated.
public struct GroupCounts: Sendable, Hashable {
  /// Registrations of visitor classes, in badges.
  public var registered: Int

  /// Visitors, in units (badges, or persons where the pipeline says so).
  public var visitors: Int

  /// Visits, in visitor-days; never less than ``visitors``.
  public var visits: Int

  /// Registrations of visitor classes without any counted scan, in badges.
  public var noShows: Int

  /// Which of the figures are withheld and 0 here; no-shows are with either of them.
  public package(set) var withheld: WithheldFigures = []

  /// Counts of one row; all zero unless given.
  public init(registered: Int = 0, visitors: Int = 0, visits: Int = 0, noShows: Int = 0) {
    self.registered = registered
    self.visitors = visitors
    self.visits = visits
    self.noShows = noShows
  }

  /// No-shows over registrations of visitor classes, or `nil` without registrations and where
  /// either figure is withheld.
  public var noShowRate: Ratio? { withheld.isEmpty ? Ratio(noShows, of: registered) : nil }

  /// Adds another row's counts, as the row 'all others' does.
  public mutating func add(_ other: GroupCounts) {
    registered += other.registered
    visitors += other.visitors
    visits += other.visits
    noShows += other.noShows
    withheld.formUnion(other.withheld)
  }

  /// What is left of a total without some of its rows.
  package func subtracting(_ other: GroupCounts) -> GroupCounts {
    GroupCounts(
      registered: registered - other.registered, visitors: visitors - other.visitors,
      visits: visits - other.visits, noShows: noShows - other.noShows)
  }
}

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

  /// Counts of one row; all zero unless given.
  public init(registered: Int = 0, visitors: Int = 0, visits: Int = 0, noShows: Int = 0) {
    self.registered = registered
    self.visitors = visitors
    self.visits = visits
    self.noShows = noShows
  }

  /// No-shows over registrations of visitor classes, or `nil` without registrations.
  public var noShowRate: Ratio? { Ratio(noShows, of: registered) }

  /// Adds another row's counts, as the row 'all others' does.
  public mutating func add(_ other: GroupCounts) {
    registered += other.registered
    visitors += other.visitors
    visits += other.visits
    noShows += other.noShows
  }
}

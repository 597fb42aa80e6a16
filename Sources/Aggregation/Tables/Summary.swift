public import Attendance

/// The figures of `summary.csv`.
public struct Summary: Sendable, Hashable {
  /// Registrations of visitor classes, in badges.
  public var registered = 0
  /// Registered badges with a counted scan, of any class.
  public var attendees = 0
  /// Visitors, in units.
  public var visitors = 0
  /// Visits, in visitor-days.
  public var visits = 0
  /// All counted scans, unknown badges included.
  public var countedScans = 0
  /// Distinct known countries among visitors.
  public var countries = 0
  /// Distinct known cities among visitors, each within its country.
  public var cities = 0
  /// Distinct known companies among visitors.
  public var companies = 0
  /// Visitors with a known country outside the host countries.
  public var foreignVisitors = 0
  /// Visitors with a known country, the base of ``foreignShare``.
  public var visitorsWithCountry = 0
  /// Registrations of visitor classes without a counted scan, in badges.
  public var noShows = 0
  /// Scanned badges that no registration names.
  public var unknownBadges = 0
  /// The day with most visitors, the earlier on a tie.
  public var peakDay: CalendarDate?
  /// The hour with most visitors, the earlier on a tie.
  public var peakHour: LocalHour?
  /// The median over all visits with more than one counted scan.
  public var medianDwell: Dwell?
  /// Visits with more than one counted scan.
  public var visitsWithDwell = 0

  /// Foreign visitors over visitors with a known country.
  public var foreignShare: Ratio? { Ratio(foreignVisitors, of: visitorsWithCountry) }
  /// No-shows over registrations of visitor classes.
  public var noShowRate: Ratio? { Ratio(noShows, of: registered) }
  /// Visits over visitors.
  public var visitsPerVisitor: Ratio? { Ratio(visits, of: visitors) }
  /// The share of visits that the median dwell rests on.
  public var dwellCoverage: Ratio? { Ratio(visitsWithDwell, of: visits) }

  /// All zero.
  public init() {}
}

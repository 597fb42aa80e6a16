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

  /// Which of the figures are withheld and 0 or `nil` here.
  public package(set) var withheld: Withheld = []

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

extension Summary {
  /// Figures that are withheld, to protect the few people that they count or would give away.
  public struct Withheld: OptionSet, Sendable, Hashable {
    /// Which figures, one bit each.
    public let rawValue: Int

    /// Those whose bits are set.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Every figure.
    public static let everything = Self(rawValue: 1)
    /// Attendees of every class, and all badges scanned.
    public static let attendees = Self(rawValue: 2)
    /// Distinct countries.
    public static let countries = Self(rawValue: 4)
    /// Distinct cities.
    public static let cities = Self(rawValue: 8)
    /// Distinct companies.
    public static let companies = Self(rawValue: 16)
    /// Foreign visitors, their share, and visitors with a known country.
    public static let foreign = Self(rawValue: 32)
    /// Badges that no registration names, and all badges scanned.
    public static let unknownBadges = Self(rawValue: 64)
    /// The median dwell and the share of visits that it rests on.
    public static let dwell = Self(rawValue: 128)
    /// Exhibitors by country.
    public static let exhibitors = Self(rawValue: 256)
  }
}

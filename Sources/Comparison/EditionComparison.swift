public import Aggregation
import Attendance

/// Every figure of the comparison of two editions.
public struct EditionComparison: Sendable {
  /// The edition that is looked at.
  public let current: AttendanceTables

  /// The edition that it is held against.
  public let previous: AttendanceTables

  /// Whether the two can be compared, and what differs.
  public let comparability: Comparability

  /// Every metric of `summary.csv`, in its order.
  public let summary: [SummaryChange]

  /// Day by day, counted from each edition's first.
  public let days: [DayChange]

  /// Weekdays that both have, Monday first.
  public let weekdays: [WeekdayChange]

  /// The greatest rise first, then by code.
  public let countries: [CountryChange]

  /// The greatest rise first, then by country code and name.
  public let cities: [CityChange]

  /// The greatest rise first, then by name.
  public let companies: [CompanyChange]

  /// Who came back.
  public let returning: ReturningVisitors

  /// The size from which on groups are shown, or 0 where nothing is withheld.
  public var suppressBelow: Int { max(current.suppressBelow, previous.suppressBelow) }

  /// Compares two editions; persons are `nil` where an edition's sources name none.
  public init(
    current: AttendanceTables, currentPersons: VisitorPersons? = nil,
    previous: AttendanceTables, previousPersons: VisitorPersons? = nil
  ) {
    self.current = current
    self.previous = previous
    comparability = Comparability(previous: previous, current: current)
    summary = SummaryMetric.allCases.map {
      SummaryChange($0, previous: previous.summary, current: current.summary)
    }
    days = DayChange.pairing(previous.days, with: current.days)
    weekdays = WeekdayChange.pairing(previous.days, with: current.days)
    countries = CountryChange.matching(previous, with: current)
    cities = CityChange.matching(previous, with: current)
    companies = CompanyChange.matching(previous, with: current)
    returning = ReturningVisitors(
      previous: previous.summary, previousPersons: previousPersons,
      current: current.summary, currentPersons: currentPersons,
      suppressBelow: max(current.suppressBelow, previous.suppressBelow))
  }
}

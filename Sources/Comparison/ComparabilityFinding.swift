public import Attendance

/// One thing in which two editions differ, with what both say about it.
public enum ComparabilityFinding: Sendable, Hashable {
  /// How many days they had.
  case dayCount(previous: Int, current: Int)
  /// Which weekdays those days were, in their order.
  case weekdays(previous: [Weekday], current: [Weekday])
  /// Opening hours summed over all days, in minutes; `nil` where a day's hours are not given.
  case openingTime(previous: Int?, current: Int?)
  /// Opening hours of the same day counted from the first, in minutes.
  case openingTimeOfDay(number: Int, previous: Int?, current: Int?)
  /// The rule set.
  case profile(previous: CountingProfile, current: CountingProfile)
  /// What one visitor is.
  case unit(previous: CountingUnit, current: CountingUnit)
  /// The place.
  case venue(previous: String?, current: String?)
  /// The class that the same source category is mapped to, and whether that counts as visitors.
  case categoryClass(
    category: String, previous: ParticipantClass, current: ParticipantClass,
    movesVisitors: Bool)
  /// Source categories that only one edition has, in Unicode scalar order.
  case categories(onlyPrevious: [String], onlyCurrent: [String])
  /// The time zone's identifier.
  case timeZone(previous: String, current: String)
  /// The hour at which event days begin.
  case dayStart(previous: TimeOfDay, current: TimeOfDay)
  /// The countries that count as domestic.
  case hostCountries(previous: [String], current: [String])
  /// The exposition that the edition belongs to.
  case series(previous: String?, current: String?)

  /// How much a difference takes away from a comparison, in rising order.
  public enum Weight: Int, Sendable, Hashable, Comparable {
    /// Worth knowing; the figures still compare.
    case note
    /// Totals of the whole edition rest on different days or hours.
    case totals
    /// Different people are counted, so nothing compares.
    case counting

    /// Whether `lhs` takes away less.
    public static func < (lhs: Weight, rhs: Weight) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// How much this difference takes away.
  public var weight: Weight {
    switch self {
    case .dayCount, .weekdays: .totals
    // Hours that only one edition states are no proof that they differ.
    case .openingTime(let previous, let current):
      previous != nil && current != nil ? .totals : .note
    // Two rule sets may count the same people and merely lead with another figure.
    case .profile(let previous, let current):
      previous.visitorClasses == current.visitorClasses ? .note : .counting
    case .unit: .counting
    case .categoryClass(_, _, _, let movesVisitors): movesVisitors ? .counting : .note
    case .series(let previous, let current):
      previous != nil && current != nil ? .counting : .note
    // Whether a place changed substantially is for the reader to judge.
    case .openingTimeOfDay, .venue, .categories, .timeZone, .dayStart, .hostCountries: .note
    }
  }
}

/// A day of the week, Monday first, as ISO 8601 counts them.
public enum Weekday: String, Sendable, Hashable, CaseIterable {
  case monday = "Monday"
  case tuesday = "Tuesday"
  case wednesday = "Wednesday"
  case thursday = "Thursday"
  case friday = "Friday"
  case saturday = "Saturday"
  case sunday = "Sunday"

  /// The English name's first three letters.
  public var abbreviation: String { String(rawValue.prefix(3)) }
}

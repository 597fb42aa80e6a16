public import Attendance

/// A day with few scans.
public struct FewScansDay: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// Its scans.
  public let scans: Int
  /// How many are to be expected.
  public let expected: Int
  /// The previous edition that the expectation is from; `nil` for the edition's other days.
  public let previousEdition: String?
}

/// One day of an edition and its opening hours.
public struct EditionDay: Sendable, Codable, Hashable {
  /// The local date.
  public let date: CalendarDate

  /// When the doors open, in minutes after midnight.
  public let opens: Int

  /// When the doors close, in minutes after midnight.
  public let closes: Int

  /// How many of the people who come on one day choose this one, relative to the other days.
  public let weight: Int
}

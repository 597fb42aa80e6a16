/// One day on which the edition was open.
public struct EventDay: Sendable, Hashable {
  /// The local date by which the day is known.
  public let date: CalendarDate

  /// When the doors opened, where the pipeline says it.
  public let opens: TimeOfDay?

  /// When the doors closed, where the pipeline says it.
  public let closes: TimeOfDay?

  /// An event day with the opening hours that the organiser announced.
  public init(date: CalendarDate, opens: TimeOfDay? = nil, closes: TimeOfDay? = nil) {
    self.date = date
    self.opens = opens
    self.closes = closes
  }
}

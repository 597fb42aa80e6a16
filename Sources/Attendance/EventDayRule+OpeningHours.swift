extension EventDayRule {
  /// The instants from the opening to the closing of `day`, or `nil` where the pipeline does not
  /// say both.
  ///
  /// A day that closes no later than it opens closes on the next date.
  package func openingHours(of day: EventDay) -> Range<Int>? {
    guard let opens = day.opens, let closes = day.closes else { return nil }
    let midnight = day.date.dayNumber * 86_400
    let nextDate = closes <= opens ? 86_400 : 0
    let start = zone.instant(ofLocal: midnight + opens.minutes * 60)
    let end = zone.instant(ofLocal: midnight + nextDate + closes.minutes * 60)
    return start < end ? start..<end : nil
  }
}

import Attendance

/// Dates and hours in words, in English whatever the machine's language.
enum DateText {
  /// `10 October 2024`.
  static func long(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// `Thursday 10 October 2024`.
  static func full(_ date: CalendarDate) -> String {
    "\(date.weekday.rawValue) \(long(date))"
  }

  /// `Thu 10 Oct`.
  static func short(_ date: CalendarDate) -> String {
    let (_, month, day) = date.components
    return "\(date.weekday.abbreviation) \(day) \(months[month - 1].prefix(3))"
  }

  /// `14:00`.
  static func hour(_ hour: Int) -> String {
    Digits.padded(hour, to: 2) + ":00"
  }

  /// The first to the last of an edition's days, as one phrase.
  static func period(_ days: [EventDay]) -> String {
    guard let first = days.first?.date, let last = days.last?.date else { return "no days" }
    if first == last { return full(first) }
    let (year, month, day) = first.components
    let sameYear = year == last.components.year
    let start =
      "\(first.weekday.rawValue) \(day) \(months[month - 1])" + (sameYear ? "" : " \(year)")
    return "\(start) to \(full(last)), \(Figures.count(days.count, "day", "days"))"
  }

  /// Minutes as `24 h` or `7 h 30`.
  static func duration(minutes: Int) -> String {
    let rest = minutes % 60
    return "\(Figures.count(minutes / 60)) h" + (rest == 0 ? "" : " " + Digits.padded(rest, to: 2))
  }

  /// A day's opening hours, `10:00 to 18:00`.
  static func openingHours(_ day: EventDay) -> String {
    guard let opens = day.opens, let closes = day.closes else { return Figures.notAvailable }
    return "\(opens) to \(closes)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

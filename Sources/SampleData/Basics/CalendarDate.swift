/// A date of the Gregorian calendar, without a time zone.
public struct CalendarDate: Sendable, Hashable, Codable {
  /// Days since 1970-01-01.
  public let daysSinceEpoch: Int

  /// The date that lies `daysSinceEpoch` days after 1970-01-01.
  public init(daysSinceEpoch: Int) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// Reads an ISO 8601 date such as `2024-10-10`; `nil` when `text` is no date of the calendar.
  public init?(iso8601 text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    // Counting years from March puts the leap day at the end of a year.
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let daysBefore = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
    daysSinceEpoch = daysBefore + dayOfYear - 719_468
    guard self.iso8601 == text else { return nil }
  }

  /// Reads the date from its ISO 8601 form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(iso8601: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a date such as 2024-10-10.")
    }
    self = date
  }

  /// Writes the date in its ISO 8601 form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }

  /// The date as year, month and day of the month, both counted from 1.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The date in its ISO 8601 form, such as `2024-10-10`.
  public var iso8601: String {
    var text = ByteText()
    text.append(date: self)
    return text.string
  }

  /// The date `days` later.
  package func adding(days: Int) -> CalendarDate {
    CalendarDate(daysSinceEpoch: daysSinceEpoch + days)
  }
}

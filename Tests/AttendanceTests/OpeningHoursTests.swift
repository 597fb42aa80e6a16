import Testing

@testable import Attendance

@Suite("Opening hours")
struct OpeningHoursTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let opens: String?
    let closes: String?
    /// Seconds after the day's midnight, as clocks show them.
    let hours: Range<Int>?
    var testDescription: String { "\(opens ?? "-") to \(closes ?? "-")" }
  }

  @Test(
    "are instants of the venue",
    arguments: [
      Case(opens: "10:00", closes: "18:00", hours: 36_000..<64_800),
      Case(opens: "00:00", closes: "24:00", hours: 0..<86_400),
      Case(opens: "20:00", closes: "02:00", hours: 72_000..<93_600),
      Case(opens: "10:00", closes: "10:00", hours: 36_000..<122_400),
      Case(opens: "10:00", closes: nil, hours: nil), Case(opens: nil, closes: "18:00", hours: nil),
    ])
  func hours(_ one: Case) throws {
    let date = try #require(CalendarDate(iso: "2024-10-10"))
    let zone = try #require(ZoneOffsets(identifier: "Asia/Seoul", around: date))
    let day = EventDay(
      date: date, opens: one.opens.flatMap(TimeOfDay.init(text:)),
      closes: one.closes.flatMap(TimeOfDay.init(text:)))
    let midnight = date.dayNumber * 86_400 - 9 * 3_600
    let expected = one.hours.map { midnight + $0.lowerBound..<midnight + $0.upperBound }
    #expect(EventDayRule(zone: zone).openingHours(of: day) == expected)
  }
}

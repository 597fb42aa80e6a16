import Attendance
import Foundation
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  struct Known: Sendable, CustomTestStringConvertible {
    let text: String
    let dayNumber: Int
    let weekday: Weekday
    var testDescription: String { text }
  }

  @Test(
    "lie at their distance from 1970-01-01",
    arguments: [
      Known(text: "1970-01-01", dayNumber: 0, weekday: .thursday),
      Known(text: "1969-12-31", dayNumber: -1, weekday: .wednesday),
      Known(text: "2000-02-29", dayNumber: 11_016, weekday: .tuesday),
      Known(text: "2000-03-01", dayNumber: 11_017, weekday: .wednesday),
      Known(text: "2024-10-10", dayNumber: 20_006, weekday: .thursday),
      Known(text: "0000-03-01", dayNumber: -719_468, weekday: .wednesday),
      Known(text: "9999-12-31", dayNumber: 2_932_896, weekday: .friday),
    ])
  func known(_ known: Known) throws {
    let date = try #require(CalendarDate(iso: known.text))
    #expect(date.dayNumber == known.dayNumber)
    #expect(date.weekday == known.weekday)
    #expect(date.description == known.text)
    #expect(CalendarDate(dayNumber: known.dayNumber) == date)
  }

  @Test(
    "exist in leap years",
    arguments: [(2024, true), (2023, false), (1900, false), (2000, true), (2100, false)])
  func leapDay(_ year: Int, _ isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(CalendarDate(year: year, month: 2, day: 28) != nil)
    #expect(CalendarDate(year: year, month: 2, day: 30) == nil)
  }

  @Test(
    "that don't exist are refused",
    arguments: [(2024, 0, 1), (2024, 13, 1), (2024, 4, 31), (2024, 1, 0), (2024, 1, 32)])
  func impossible(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "are written in one way only",
    arguments: [
      "", "2024-1-10", "20241010", "2024/10/10", "2024-10-10 ", " 2024-10-1", "2024-10-1x",
      "+024-10-10", "2024-13-10", "2023-02-29", "２０２４-10-10",
    ])
  func otherText(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("agree with Foundation's calendar over eight centuries")
  func foundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let first = try #require(CalendarDate(iso: "1600-01-01")).dayNumber
    let last = try #require(CalendarDate(iso: "2400-12-31")).dayNumber
    for dayNumber in stride(from: first, through: last, by: 13) {
      let day = Date(timeIntervalSince1970: Double(dayNumber) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: day)
      let date = CalendarDate(dayNumber: dayNumber)
      let (year, month, dayOfMonth) = date.components
      try #require(parts.year == year && parts.month == month && parts.day == dayOfMonth)
      // Foundation counts from Sunday, and from 1.
      let weekday = Weekday.allCases[((parts.weekday ?? 0) + 5) % 7]
      try #require(date.weekday == weekday)
    }
  }

  @Test("come back from their text and from their parts, over all years of four digits")
  func roundTrip() throws {
    for dayNumber in stride(from: -719_528, through: 2_932_896, by: 89) {
      let date = CalendarDate(dayNumber: dayNumber)
      let (year, month, day) = date.components
      try #require(CalendarDate(iso: date.description) == date)
      try #require(CalendarDate(year: year, month: month, day: day) == date)
    }
  }

  @Test("are ordered by time, and move by days")
  func order() throws {
    let last = try #require(CalendarDate(iso: "2024-12-31"))
    #expect(last < last.adding(days: 1))
    #expect(last.adding(days: 1).description == "2025-01-01")
    #expect(last.adding(days: -366).description == "2023-12-31")
    #expect(!(last < last))
  }
}

import Attendance
import Testing

@Suite("Weekdays")
struct WeekdayTests {
  @Test("start on Monday and shorten to three letters")
  func order() {
    #expect(
      Weekday.allCases.map(\.abbreviation) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
  }

  @Test("follow one another through the start of 1970")
  func sequence() {
    let days = (-9...4).map { CalendarDate(dayNumber: $0).weekday }
    #expect(days == [.tuesday, .wednesday, .thursday, .friday, .saturday, .sunday, .monday] * 2)
  }
}

private func * (days: [Weekday], times: Int) -> [Weekday] {
  (0..<times).flatMap { _ in days }
}

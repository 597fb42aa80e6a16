import Attendance
import Testing

@Suite("Editions")
struct EditionTests {
  @Test("have their days in the order of dates")
  func days() {
    let dates = [20_008, 20_006, 20_007].map { CalendarDate(dayNumber: $0) }
    let edition = Edition(
      id: "slw-2024", name: "Smart Life Week 2024", dayRule: EventDayRule(zone: .utc),
      days: dates.map { EventDay(date: $0) })
    #expect(edition.days.map(\.date.dayNumber) == [20_006, 20_007, 20_008])
  }
}

import Attendance
import Testing

@Suite("Local hours")
struct LocalHourTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let instant: String
    let minutes: Int
    let text: String
    let hour: Int
    var testDescription: String { text }
  }

  @Test(
    "say date, hour and distance from UTC",
    arguments: [
      Case(
        instant: "2024-10-11T05:00:00Z", minutes: 540, text: "2024-10-11T14:00+09:00", hour: 14),
      Case(
        instant: "2024-10-10T15:00:00Z", minutes: 540, text: "2024-10-11T00:00+09:00", hour: 0),
      Case(
        instant: "2024-11-03T03:00:00Z", minutes: -240, text: "2024-11-02T23:00-04:00", hour: 23),
      Case(
        instant: "2024-10-10T03:15:00Z", minutes: 345, text: "2024-10-10T09:00+05:45", hour: 9),
      Case(
        instant: "2024-10-10T12:30:00Z", minutes: -210, text: "2024-10-10T09:00-03:30", hour: 9),
      Case(instant: "1969-12-31T22:00:00Z", minutes: 0, text: "1969-12-31T22:00+00:00", hour: 22),
    ])
  func description(_ one: Case) throws {
    let hour = LocalHour(instant: try instant(one.instant), offset: one.minutes * 60)
    #expect(hour.description == one.text)
    #expect(hour.hour == one.hour)
    #expect(hour.date.description == one.text.prefix(10))
  }
}

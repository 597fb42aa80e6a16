import Attendance
import Testing

@Suite("Times of day")
struct TimeOfDayTests {
  @Test(
    "are read to the minute",
    arguments: [
      ("00:00", 0, "00:00"), ("9:05", 545, "09:05"), ("09:05", 545, "09:05"),
      ("23:59", 1_439, "23:59"), ("24:00", 1_440, "24:00"),
    ])
  func readable(_ text: String, _ minutes: Int, _ description: String) throws {
    let time = try #require(TimeOfDay(text: text))
    #expect(time.minutes == minutes)
    #expect(time.description == description)
    #expect(TimeOfDay(minutes: minutes) == time)
  }

  @Test(
    "are nothing else",
    arguments: [
      "", ":", "9", "9:5", "09:60", "24:01", "25:00", "009:00", "09:000", "-1:00", "+9:00",
      " 9:00", "9:00 ", "09:00:00", "０9:00", "9.00",
    ])
  func unreadable(_ text: String) {
    #expect(TimeOfDay(text: text) == nil)
  }

  @Test("lie between midnight and midnight", arguments: [-1, 1_441])
  func outside(_ minutes: Int) {
    #expect(TimeOfDay(minutes: minutes) == nil)
  }

  @Test("are ordered by time")
  func order() throws {
    let opens = try #require(TimeOfDay(text: "9:00"))
    let closes = try #require(TimeOfDay(text: "18:00"))
    #expect(TimeOfDay.midnight < opens)
    #expect(opens < closes)
    #expect(!(closes < opens))
  }
}

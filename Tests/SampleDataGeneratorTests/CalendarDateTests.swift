import Testing

@testable import SampleData

@Suite("CalendarDate")
struct CalendarDateTests {
  @Test(
    "counts days from 1970",
    arguments: [
      ("1970-01-01", 0), ("1972-02-29", 789), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
      ("2024-10-10", 20_006), ("2025-09-30", 20_361), ("2100-03-01", 47_541),
    ])
  func days(text: String, days: Int) {
    #expect(CalendarDate(iso8601: text)?.daysSinceEpoch == days)
    #expect(CalendarDate(daysSinceEpoch: days).iso8601 == text)
  }

  @Test(
    "refuses what is no date",
    arguments: [
      "", "2024-10", "2024-02-30", "2025-02-29", "2024-13-01", "2024-00-10", "2024-1-010",
      "10-10-2024", "2024-10-+1",
    ])
  func noDate(text: String) {
    #expect(CalendarDate(iso8601: text) == nil)
  }
}

import Attendance
import Testing

@testable import Reporting

@Suite("Figures")
struct FiguresTests {
  @Test(
    "groups thousands",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (20_412, "20,412"), (-1_234, "-1,234"),
      (1_234_567, "1,234,567"), (-100, "-100"),
    ])
  func thousands(_ value: Int, _ text: String) {
    #expect(Figures.count(value) == text)
  }

  @Test(
    "agrees with its noun",
    arguments: [
      (0, "0 countries"), (1, "1 country"), (2, "2 countries"), (1_001, "1,001 countries"),
    ])
  func plural(_ value: Int, _ text: String) {
    #expect(Figures.count(value, "country", "countries") == text)
  }

  @Test(
    "tells percentages with one digit, half to even",
    arguments: [
      (342, 1_000, "34.2%", "+34.2%"), (1, 3, "33.3%", "+33.3%"), (0, 5, "0.0%", "0.0%"),
      (-1, 8, "-12.5%", "-12.5%"), (25, 10_000, "0.2%", "+0.2%"), (35, 10_000, "0.4%", "+0.4%"),
      (5, 4, "125.0%", "+125.0%"),
    ])
  func percent(_ numerator: Int, _ denominator: Int, _ plain: String, _ signed: String) {
    #expect(Figures.percent(Ratio(numerator, of: denominator)) == plain)
    #expect(Figures.signedPercent(Ratio(numerator, of: denominator)) == signed)
  }

  @Test("shows a dash for what is not available")
  func notAvailable() {
    #expect(Figures.percent(nil) == "–")
    #expect(Figures.signedPercent(nil) == "–")
    #expect(Figures.minutes(nil) == "–")
    #expect(Figures.signed(nil) == "–")
    #expect(Figures.count(Int?.none) == "–")
  }

  @Test(
    "joins lists",
    arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
  func lists(_ items: [String], _ text: String) {
    #expect(Figures.list(items) == text)
  }

  @Test(
    "tells how many most have",
    arguments: [
      ([], ""), ([1], "with 1 visitor"), ([7], "with 7 visitors"), ([1, 1], "each with 1 visitor"),
      ([3, 3], "each with 3 visitors"), ([2, 1, 1], "most with 1 visitor"),
      ([5, 1, 2, 1, 2], "most with 1 or 2 visitors"), ([2, 2, 1], "all with 1 or 2 visitors"),
      ([3, 2, 2], "most with 2 visitors"), ([9, 4, 4, 3, 1], "most with 4 visitors or fewer"),
      ([1, 4, 4], "all with 4 visitors or fewer"),
    ])
  func typical(_ values: [Int], _ text: String) {
    #expect(Figures.typical(values, "visitor", "visitors") == text)
  }

  @Test("draws a bar of up to 20 blocks, and one for the smallest figure")
  func bars() {
    #expect(Figures.bar(0, of: 100) == "")
    #expect(Figures.bar(1, of: 1_000) == "█")
    #expect(Figures.bar(50, of: 100).count == 10)
    #expect(Figures.bar(100, of: 100).count == 20)
  }

  @Test(
    "tells a period in words",
    arguments: [
      (["2024-10-10"], "Thursday 10 October 2024"),
      (["2025-09-30", "2025-10-02"], "Tuesday 30 September to Thursday 2 October 2025, 2 days"),
      (
        ["2024-12-31", "2025-01-01"],
        "Tuesday 31 December 2024 to Wednesday 1 January 2025, 2 days"
      ),
      ([], "no days"),
    ])
  func period(_ dates: [String], _ text: String) {
    #expect(DateText.period(dates.map { EventDay(date: Fixtures.date($0)) }) == text)
  }

  @Test("tells durations in hours", arguments: [(480, "8 h"), (450, "7 h 30"), (5, "0 h 05")])
  func durations(_ minutes: Int, _ text: String) {
    #expect(DateText.duration(minutes: minutes) == text)
  }
}

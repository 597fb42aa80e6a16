import Aggregation
import Attendance
import Comparison
import Testing

@Suite("Days and weekdays")
struct DayChangeTests {
  // Thursday to Saturday against Tuesday to Friday.
  static let comparison = EditionComparison(
    current: Editions.tables(
      days: Editions.rows([
        ("2025-09-30", 36), ("2025-10-01", 20), ("2025-10-02", 33), ("2025-10-03", 7),
      ])),
    previous: Editions.tables(
      days: Editions.rows([("2024-10-10", 30), ("2024-10-11", 29), ("2024-10-12", 0)])))

  @Test("pair day n with day n and leave what only one edition has empty")
  func days() {
    let days = Self.comparison.days
    #expect(days.map(\.number) == [1, 2, 3, 4])
    #expect(days.map { $0.previous?.visitors } == [30, 29, 0, nil])
    #expect(days.map { $0.current?.visitors } == [36, 20, 33, 7])
    #expect(days.map(\.change) == [6, -9, 33, nil])
    #expect(days.map { $0.changeRate?.decimal(digits: 4) } == ["0.2000", nil, nil, nil])
  }

  @Test("show shared weekdays only, Monday first")
  func weekdays() {
    let weekdays = Self.comparison.weekdays
    #expect(weekdays.map(\.weekday) == [.thursday, .friday])
    #expect(weekdays.map(\.change) == [3, -22])
    #expect(weekdays.map { $0.changeRate?.decimal(digits: 4) } == ["0.1000", nil])
  }

  @Test("pair the first Monday with the first Monday, and so on")
  func repeatedWeekdays() {
    let comparison = EditionComparison(
      current: Editions.tables(
        days: Editions.rows([("2024-10-06", 1), ("2024-10-07", 2), ("2024-10-14", 3)])),
      previous: Editions.tables(
        days: Editions.rows([
          ("2023-10-02", 10), ("2023-10-09", 20), ("2023-10-15", 30), ("2023-10-16", 40),
        ])))
    #expect(comparison.weekdays.map(\.weekday) == [.monday, .monday, .sunday])
    #expect(comparison.weekdays.map(\.previous.visitors) == [10, 20, 30])
    #expect(comparison.weekdays.map(\.current.visitors) == [2, 3, 1])
  }
}

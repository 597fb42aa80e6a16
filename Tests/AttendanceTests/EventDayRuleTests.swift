import Attendance
import Foundation
import Testing

@Suite("Event days")
struct EventDayRuleTests {
  struct Scan: Sendable, CustomTestStringConvertible {
    let zone: String
    let startsAt: String
    let instant: String
    let day: String
    let hour: Int
    var testDescription: String { "\(instant) in \(zone) from \(startsAt)" }
  }

  @Test(
    "are local dates after the hour at which days begin",
    arguments: [
      Scan(
        zone: "Asia/Seoul", startsAt: "00:00", instant: "2024-10-09T14:59:59Z", day: "2024-10-09",
        hour: 23),
      Scan(
        zone: "Asia/Seoul", startsAt: "00:00", instant: "2024-10-09T15:00:00Z", day: "2024-10-10",
        hour: 0),
      Scan(
        zone: "Asia/Seoul", startsAt: "04:00", instant: "2024-10-10T18:59:59Z", day: "2024-10-10",
        hour: 3),
      Scan(
        zone: "Asia/Seoul", startsAt: "04:00", instant: "2024-10-10T19:00:00Z", day: "2024-10-11",
        hour: 4),
      Scan(
        zone: "Asia/Kathmandu", startsAt: "00:00", instant: "2024-10-09T18:15:00Z",
        day: "2024-10-10", hour: 0),
      Scan(
        zone: "America/New_York", startsAt: "00:00", instant: "2024-11-03T05:30:00Z",
        day: "2024-11-03", hour: 1),
      Scan(
        zone: "America/New_York", startsAt: "00:00", instant: "2024-11-03T06:30:00Z",
        day: "2024-11-03", hour: 1),
      // Clocks go from 24:00 back to 23:00: the hour before midnight comes twice.
      Scan(
        zone: "America/Sao_Paulo", startsAt: "00:00", instant: "2019-02-17T02:30:00Z",
        day: "2019-02-16", hour: 23),
      // Clocks go from 00:00 to 01:00: the day has no midnight.
      Scan(
        zone: "America/Havana", startsAt: "00:00", instant: "2024-03-10T05:00:00Z",
        day: "2024-03-10", hour: 1),
      Scan(
        zone: "UTC", startsAt: "00:00", instant: "1969-12-31T23:30:00Z", day: "1969-12-31",
        hour: 23),
    ])
  func days(_ scan: Scan) throws {
    let date = try #require(CalendarDate(iso: scan.day))
    let rule = EventDayRule(
      zone: try #require(ZoneOffsets(identifier: scan.zone, around: date)),
      dayStartsAt: try #require(TimeOfDay(text: scan.startsAt)))
    #expect(rule.day(of: try instant(scan.instant)) == date)
    #expect(rule.hour(of: try instant(scan.instant)) == scan.hour)
  }

  // Around these days some zone skips a day, skips or repeats midnight, or none does anything.
  private static let references = ["2011-12-30", "2018-11-04", "2024-10-10"]

  @Test(
    "have stretches of one day, and seconds that fit a scan key, in every zone",
    arguments: TimeZone.offered)
  func stretches(_ identifier: String) throws {
    for (seed, reference) in Self.references.enumerated() {
      let around = try #require(CalendarDate(iso: reference))
      let zone = try #require(ZoneOffsets(identifier: identifier, around: around))
      var random = SeededRandom(seed: UInt64(seed))
      for startsAt in [0, 1, 240, 1_439] {
        let rule = EventDayRule(zone: zone, dayStartsAt: try #require(TimeOfDay(minutes: startsAt)))
        let near = (0..<20).map { _ in Int.random(in: -3 * 86_400...3 * 86_400, using: &random) }
        let far = (0..<20).map { _ in Int.random(in: -6e7.whole...6e7.whole, using: &random) }
        for distance in near + far {
          try check(around.dayNumber * 86_400 + distance, rule)
        }
      }
    }
  }

  private func check(_ instant: Int, _ rule: EventDayRule) throws {
    let (date, instants) = rule.stretch(around: instant)
    try #require(instants.contains(instant))
    for one in [instants.lowerBound, instant, instants.upperBound - 1] {
      try #require(rule.day(of: one) == date)
      try #require((0..<ScanKey.secondLimit).contains(one - rule.keyOrigin(of: date)))
    }
    // A stretch ends where the day does, or where clocks change within it.
    let isSameDay = rule.day(of: instants.upperBound) == date
    let change = rule.zone.period(around: instant - rule.dayStartsAt.minutes * 60).instants
    try #require(
      !isSameDay || instants.upperBound == change.upperBound + rule.dayStartsAt.minutes * 60)
  }

  @Test("agree with Foundation's calendar", arguments: TimeZone.offered)
  func foundation(_ identifier: String) throws {
    let around = try #require(CalendarDate(iso: "2024-10-10"))
    let zone = try #require(ZoneOffsets(identifier: identifier, around: around))
    let rule = EventDayRule(zone: zone, dayStartsAt: try #require(TimeOfDay(minutes: 300)))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: identifier))
    var random = SeededRandom(seed: 4)
    for _ in 0..<10 {
      let instant =
        around.dayNumber * 86_400 + Int.random(in: -6e7.whole...6e7.whole, using: &random)
      let shifted = Date(timeIntervalSince1970: Double(instant - 300 * 60))
      let parts = calendar.dateComponents([.year, .month, .day], from: shifted)
      let (year, month, day) = rule.day(of: instant).components
      #expect(parts.year == year && parts.month == month && parts.day == day)
      let clock = Date(timeIntervalSince1970: Double(instant))
      #expect(calendar.component(.hour, from: clock) == rule.hour(of: instant))
    }
  }

  @Test("give the same second of a key to the same instant of one day alone")
  func keyOrigin() throws {
    let date = try #require(CalendarDate(iso: "2024-10-10"))
    let rule = EventDayRule(zone: .utc, dayStartsAt: try #require(TimeOfDay(minutes: 60)))
    #expect(rule.keyOrigin(of: date) == (try instant("2024-10-09T11:00:00Z")))
    #expect(rule.keyOrigin(of: date.adding(days: 1)) - rule.keyOrigin(of: date) == 86_400)
  }
}

extension Double {
  fileprivate var whole: Int { Int(self) }
}

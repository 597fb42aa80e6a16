import Attendance
import Foundation
import Testing

@Suite("Zone offsets")
struct ZoneOffsetsTests {
  struct Clock: Sendable, CustomTestStringConvertible {
    let zone: String
    let instant: String
    let minutes: Int
    var testDescription: String { "\(zone) at \(instant)" }
  }

  @Test(
    "are those of the zone, to the second of a change",
    arguments: [
      Clock(zone: "Asia/Seoul", instant: "2024-10-10T00:00:00Z", minutes: 540),
      Clock(zone: "Asia/Kathmandu", instant: "2024-10-10T00:00:00Z", minutes: 345),
      Clock(zone: "UTC", instant: "2024-10-10T00:00:00Z", minutes: 0),
      Clock(zone: "America/New_York", instant: "2024-03-10T06:59:59Z", minutes: -300),
      Clock(zone: "America/New_York", instant: "2024-03-10T07:00:00Z", minutes: -240),
      Clock(zone: "America/New_York", instant: "2024-11-03T05:59:59Z", minutes: -240),
      Clock(zone: "America/New_York", instant: "2024-11-03T06:00:00Z", minutes: -300),
      Clock(zone: "Europe/Berlin", instant: "2024-03-31T00:59:59Z", minutes: 60),
      Clock(zone: "Europe/Berlin", instant: "2024-03-31T01:00:00Z", minutes: 120),
      Clock(zone: "Europe/Berlin", instant: "2024-10-27T01:00:00Z", minutes: 60),
      Clock(zone: "America/Havana", instant: "2024-03-10T04:59:59Z", minutes: -300),
      Clock(zone: "America/Havana", instant: "2024-03-10T05:00:00Z", minutes: -240),
      Clock(zone: "Australia/Lord_Howe", instant: "2024-04-06T15:00:00Z", minutes: 630),
    ])
  func offsets(_ clock: Clock) throws {
    let date = try #require(CalendarDate(iso: "2024-06-01"))
    let zone = try #require(ZoneOffsets(identifier: clock.zone, around: date))
    #expect(zone.offset(at: try instant(clock.instant)) == clock.minutes * 60)
    #expect(zone.identifier == clock.zone)
  }

  struct LocalTime: Sendable, CustomTestStringConvertible {
    let zone: String
    let local: String
    let instant: String
    var testDescription: String { "\(local) in \(zone)" }
  }

  @Test(
    "read a skipped or repeated local time with the offset from before the change",
    arguments: [
      LocalTime(
        zone: "Asia/Seoul", local: "2024-10-10T09:00:00Z", instant: "2024-10-10T00:00:00Z"),
      LocalTime(
        zone: "America/New_York", local: "2024-03-10T01:59:59Z", instant: "2024-03-10T06:59:59Z"),
      LocalTime(
        zone: "America/New_York", local: "2024-03-10T02:30:00Z", instant: "2024-03-10T07:30:00Z"),
      LocalTime(
        zone: "America/New_York", local: "2024-03-10T03:00:00Z", instant: "2024-03-10T07:00:00Z"),
      LocalTime(
        zone: "America/New_York", local: "2024-11-03T00:59:59Z", instant: "2024-11-03T04:59:59Z"),
      LocalTime(
        zone: "America/New_York", local: "2024-11-03T01:30:00Z", instant: "2024-11-03T05:30:00Z"),
      LocalTime(
        zone: "America/New_York", local: "2024-11-03T02:00:00Z", instant: "2024-11-03T07:00:00Z"),
      LocalTime(
        zone: "America/Sao_Paulo", local: "2018-11-04T00:30:00Z", instant: "2018-11-04T03:30:00Z"),
      LocalTime(
        zone: "America/Sao_Paulo", local: "2019-02-16T23:30:00Z", instant: "2019-02-17T01:30:00Z"),
    ])
  func localTimes(_ time: LocalTime) throws {
    let date = try #require(CalendarDate(iso: String(time.local.prefix(10))))
    let zone = try #require(ZoneOffsets(identifier: time.zone, around: date))
    #expect(zone.instant(ofLocal: try instant(time.local)) == (try instant(time.instant)))
  }

  @Test(
    "are known by IANA names only",
    arguments: ["", "KST", "EST", "GMT+9", "Asia/Nowhere", "Mars/Olympus_Mons", "Seoul", "/"])
  func unknown(_ identifier: String) {
    #expect(ZoneOffsets(identifier: identifier, around: CalendarDate(dayNumber: 20_006)) == nil)
  }

  @Test("are known for every place that Foundation knows")
  func everywhere() {
    #expect(TimeZone.offered.count > 300)
  }

  @Test(
    "agree with Foundation within two years of the reference date", arguments: TimeZone.offered)
  func foundation(_ identifier: String) throws {
    let around = CalendarDate(dayNumber: 20_006)
    let zone = try #require(ZoneOffsets(identifier: identifier, around: around))
    let reference = try #require(TimeZone(identifier: identifier))
    var random = SeededRandom(
      seed: UInt64(identifier.utf8.reduce(7) { $0 * 31 % 65_521 + Int($1) }))
    let reach = 730 * 86_400
    for _ in 0..<50 {
      let instant = around.dayNumber * 86_400 + Int.random(in: -reach...reach, using: &random)
      let expected = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
      #expect(zone.offset(at: instant) == expected)
      let (instants, offset) = zone.period(around: instant)
      #expect(instants.contains(instant))
      #expect(offset == expected)
      if instants.upperBound < Int.max / 2 {
        #expect(zone.offset(at: instants.upperBound - 1) == expected)
        #expect(zone.offset(at: instants.upperBound) != expected)
      }
    }
  }
}

extension TimeZone {
  /// Every zone that Foundation offers.
  static let offered = knownTimeZoneIdentifiers.sorted()
}

import Attendance
import Testing

@testable import Aggregation

@Suite("Counting by the venue's clocks")
struct ClockTests {
  @Test("counts the hours after midnight to the day before, where days start later")
  func dayStartsAtFour() throws {
    let show = try Show(startsAt: "04:00", days: ["2024-10-10", "2024-10-11"])
    show.register("A1")
    show.register("A2")
    try show.scan("A1", "10T03:59:59")
    try show.scan("A1", "10T04:00:00")
    try show.scan("A1", "11T03:30:00")
    try show.scan("A2", "11T03:59:59")
    try show.scan("A2", "11T04:00:00")
    try show.scan("A2", "12T03:59:59")
    try show.scan("A2", "12T04:00:00")
    let tables = try show.count().tables
    #expect(tables.summary.countedScans == 5)
    #expect(tables.days.map(\.visitors) == [2, 1])
    #expect(
      tables.days.map(\.medianDwell) == [Dwell(halfSeconds: 169_200), Dwell(halfSeconds: 172_798)])
    #expect(tables.days[0].peakHour?.description == "2024-10-11T03:00+09:00")
    #expect(tables.days[1].peakHour?.description == "2024-10-11T04:00+09:00")
    let hours = tables.hours.map { "\($0.date) \($0.hour) \($0.visitors)" }
    #expect(hours == ["2024-10-10 3 2", "2024-10-10 4 1", "2024-10-11 3 1", "2024-10-11 4 1"])
    #expect(tables.quality.last?.outsideEdition == 2)
  }

  @Test("finds the peak in the half of an hour that was busy, where days start within it")
  func dayStartsAtHalfPast() throws {
    let show = try Show(startsAt: "04:30", days: ["2024-10-10"])
    show.register("A1")
    try show.scan("A1", "11T04:10:00")
    let tables = try show.count().tables
    #expect(tables.hours.map(\.hour) == [4])
    #expect(tables.summary.peakHour?.description == "2024-10-11T04:00+09:00")
  }

  @Test("puts an hour that comes twice into one row")
  func autumn() throws {
    let show = try Show(zone: "America/New_York", days: ["2024-11-03"])
    show.register("A1")
    show.register("A2")
    try show.scan("A1", "2024-11-03T05:30:00Z", "North", .entry)
    try show.scan("A1", "2024-11-03T06:30:00Z", "North", .exit)
    try show.scan("A2", "2024-11-03T06:15:00Z", "North", .entry)
    try show.scan("A2", "2024-11-04T04:59:59Z", "North", .exit)
    try show.scan("A2", "2024-11-04T05:00:00Z", "North", .exit)
    let tables = try show.count().tables
    #expect(
      tables.hours.map { [$0.hour, $0.visitors, $0.scans, $0.entries] } == [
        [1, 2, 3, 2], [23, 1, 1, 0],
      ])
    #expect(tables.summary.peakHour?.description == "2024-11-03T01:00-04:00")
    #expect(tables.summary.countedScans == 4)
    #expect(tables.summary.medianDwell == Dwell(halfSeconds: 3_600 + 81_899))
  }

  @Test("has no row for an hour that is skipped")
  func spring() throws {
    let show = try Show(zone: "America/New_York", days: ["2024-03-10"])
    show.register("A1")
    try show.scan("A1", "2024-03-10T06:59:59Z")
    try show.scan("A1", "2024-03-10T07:00:00Z")
    let tables = try show.count().tables
    #expect(tables.hours.map(\.hour) == [1, 3])
    #expect(tables.summary.medianDwell == Dwell(halfSeconds: 2))
    #expect(tables.summary.peakHour?.description == "2024-03-10T01:00-05:00")
  }

  @Test("knows hours of zones that are no whole hours from UTC")
  func kathmandu() throws {
    let show = try Show(zone: "Asia/Kathmandu", days: ["2024-10-10"])
    show.register("A1")
    try show.scan("A1", "2024-10-10T03:14:59Z")
    try show.scan("A1", "2024-10-10T03:15:00Z")
    try show.scan("A1", "2024-10-10T04:14:59Z")
    let tables = try show.count().tables
    #expect(tables.hours.map { [$0.hour, $0.scans] } == [[8, 1], [9, 2]])
    #expect(tables.summary.peakHour?.description == "2024-10-10T08:00+05:45")
  }

  @Test("gives a tie to the earlier hour, and to the earlier day")
  func ties() throws {
    let show = try Show()
    for badge in ["A1", "A2"] { show.register(badge) }
    try show.scan("A1", "11T15:00:00")
    try show.scan("A2", "11T11:59:59")
    try show.scan("A1", "12T09:00:00")
    try show.scan("A2", "12T10:00:00")
    let tables = try show.count().tables
    #expect(tables.summary.peakDay?.description == "2024-10-11")
    #expect(tables.summary.peakHour?.description == "2024-10-11T11:00+09:00")
    #expect(tables.days.map { $0.peakHour?.hour } == [nil, 11, 9])
  }
}

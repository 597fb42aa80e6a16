import Attendance
import Testing

@testable import Ingestion

@Suite("Reading timestamps")
struct TimestampParserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let instant: String
    let microseconds: Int
    var testDescription: String { text }

    init(_ text: String, _ instant: String, _ microseconds: Int = 0) {
      self.text = text
      self.instant = instant
      self.microseconds = microseconds
    }
  }

  @Test(
    "takes ISO 8601 as exports write it",
    arguments: [
      Case("2024-10-10T09:00:00+09:00", "2024-10-10T00:00:00Z"),
      Case("2024-10-10T09:00:00+0900", "2024-10-10T00:00:00Z"),
      Case("2024-10-10T09:00:00+09", "2024-10-10T00:00:00Z"),
      Case("2024-10-10T00:00:00Z", "2024-10-10T00:00:00Z"),
      Case("2024-10-10t00:00:00z", "2024-10-10T00:00:00Z"),
      Case("2024-10-10T00:00Z", "2024-10-10T00:00:00Z"),
      Case("2024-10-10 00:03:12.345678+00:00", "2024-10-10T00:03:12Z", 345_678),
      Case("2024-10-10T00:03:12,9Z", "2024-10-10T00:03:12Z", 900_000),
      Case("2024-10-10T00:03:12.0000019Z", "2024-10-10T00:03:12Z", 1),
      Case("1969-12-31T23:59:59.25Z", "1969-12-31T23:59:59Z", 250_000),
      Case("2024-10-10  00:03:12 +0000", "2024-10-10T00:03:12Z"),
      Case("2024-10-10\t00:03:12Z", "2024-10-10T00:03:12Z"),
      Case("2024-10-10T09:00+09:00[Asia/Seoul]", "2024-10-10T00:00:00Z"),
      Case("20241010T090000+0900", "2024-10-10T00:00:00Z"),
      Case("20241010T0900+0900", "2024-10-10T00:00:00Z"),
      Case("2024-10-10T05:45:00+05:45", "2024-10-10T00:00:00Z"),
      Case("2024-10-09T20:30:00-03:30", "2024-10-10T00:00:00Z"),
      Case("2024-02-29T23:59:59-00:00", "2024-02-29T23:59:59Z"),
      Case("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
      Case("2024-10-10T15:59:00+15:59", "2024-10-10T00:00:00Z"),
    ])
  func iso8601(_ one: Case) throws {
    let reading = TimestampParser(rule: .iso8601).read(one.text)
    #expect(reading == .instant(try instant(one.instant), microseconds: one.microseconds))
  }

  @Test(
    "takes nothing that only looks like ISO 8601",
    arguments: [
      "", "2024", "2024-10", "2024-10-10", "20241010", "2024-10-10T", "2024-10-10T09",
      "2024-10-10T09Z", "2024-10-10T09:0Z", "2024-10-10T9:00:00Z", "2024-1-10T09:00:00Z",
      "2024-10-1T09:00:00Z", "24-10-10T09:00:00Z", "2024/10/10T09:00:00Z", "2024-1010T09:00:00Z",
      "202410-10T09:00:00Z", "2024-10-10T0900Z", "2024-10-10T09:00:00.Z", "2024-10-10T09:00:00+",
      "2024-10-10T09:00:00+9", "2024-10-10T09:00:00+09:", "2024-10-10T09:00:00+09:0",
      "2024-10-10T09:00:00+09:60", "2024-10-10T09:00:00+16:00", "2024-10-10T09:00:00 KST",
      "2024-10-10T09:00:00Z+09:00", "2024-10-10T09:00:00+09:00[Asia/Seoul",
      "2024-10-10T09:00:00+09:00[Asia/Seoul]x", "2024-10-10T09:00:00Z ", " 2024-10-10T09:00:00Z",
      "2024-10-10T09:00:60Z", "2024-10-10T09:60:00Z", "2024-10-10T24:00:00Z",
      "2024-13-10T09:00:00Z", "2023-02-29T09:00:00Z", "2024-10-00T09:00:00Z",
      "12024-10-10T09:00:00Z", "-2024-10-10T09:00:00Z", "2024-10-10T09:00:00−09:00",
      "2024-10-10T-9:00:00Z", "２024-10-10T09:00:00Z", "2024-10-10T09:00:00\u{0}Z", "1728522000",
    ])
  func notISO8601(_ text: String) throws {
    #expect(TimestampParser(rule: .iso8601).read(text) == .invalid)
    let zone = TimestampRule(zone: .utc)
    #expect(TimestampParser(rule: zone).read(text) == .invalid)
  }

  @Test(
    "never assumes a zone",
    arguments: [
      "2024-10-10T09:00:00", "2024-10-10 09:00", "20241010T090000",
    ])
  func missingZone(_ text: String) throws {
    #expect(TimestampParser(rule: .iso8601).read(text) == .missingZone)
    let seoul = try rule([.iso8601], zone: "Asia/Seoul")
    #expect(
      TimestampParser(rule: seoul).read(text) == .instant(try instant("2024-10-10T00:00:00Z")))
  }

  @Test("takes a date for midnight only where a source may leave the time out")
  func dateOnly() throws {
    let seoul = try rule([.iso8601], zone: "Asia/Seoul")
    let lenient = TimestampParser(rule: seoul, allowsDateOnly: true)
    for text in ["2024-10-10", "20241010"] {
      #expect(lenient.read(text) == .instant(try instant("2024-10-09T15:00:00Z")))
      #expect(TimestampParser(rule: seoul).read(text) == .invalid)
      #expect(TimestampParser(rule: .iso8601, allowsDateOnly: true).read(text) == .missingZone)
    }
    #expect(lenient.read("2024-10") == .invalid)
  }

  @Test(
    "reads local times with the zone's offset of the day",
    arguments: [
      Case("2024-07-01T12:00:00", "2024-07-01T16:00:00Z"),
      Case("2024-12-01T12:00:00", "2024-12-01T17:00:00Z"),
      Case("2024-03-10T02:30:00", "2024-03-10T07:30:00Z"),
      Case("2024-11-03T01:30:00", "2024-11-03T05:30:00Z"),
      Case("2024-11-03T01:30:00-05:00", "2024-11-03T06:30:00Z"),
    ])
  func daylightSaving(_ one: Case) throws {
    let parser = TimestampParser(rule: try rule([.iso8601], zone: "America/New_York"))
    #expect(parser.read(one.text) == .instant(try instant(one.instant)))
  }

  struct Epoch: Sendable, CustomTestStringConvertible {
    let text: String
    let seconds: TimestampReading
    let milliseconds: TimestampReading
    var testDescription: String { text }

    init(_ text: String, _ seconds: TimestampReading, _ milliseconds: TimestampReading) {
      self.text = text
      self.seconds = seconds
      self.milliseconds = milliseconds
    }
  }

  @Test(
    "takes epoch seconds and milliseconds, the second being the one before",
    arguments: [
      Epoch("0", .instant(0), .instant(0)),
      Epoch("0007", .instant(7), .instant(0, microseconds: 7_000)),
      Epoch("1728522000", .instant(1_728_522_000), .instant(1_728_522)),
      Epoch(
        "1728522000.75", .instant(1_728_522_000, microseconds: 750_000),
        .instant(1_728_522, microseconds: 750)),
      Epoch("1728522000123", .invalid, .instant(1_728_522_000, microseconds: 123_000)),
      Epoch("-1", .instant(-1), .instant(-1, microseconds: 999_000)),
      Epoch("-1.5", .instant(-2, microseconds: 500_000), .instant(-1, microseconds: 998_500)),
      Epoch("-1500", .instant(-1_500), .instant(-2, microseconds: 500_000)),
      Epoch("-1000.0", .instant(-1_000), .instant(-1)),
      Epoch("9999999999999999", .invalid, .invalid),
    ])
  func epoch(_ one: Epoch) {
    let seconds = TimestampParser(rule: TimestampRule(formats: [.epochSeconds]))
    let milliseconds = TimestampParser(rule: TimestampRule(formats: [.epochMilliseconds]))
    #expect(seconds.read(one.text) == one.seconds)
    #expect(milliseconds.read(one.text) == one.milliseconds)
  }

  @Test(
    "takes nothing else for an epoch",
    arguments: [
      "", "-", "+1", "1e9", "1.7285E+09", "1,728,522,000", "1728522000s", "0x10", ".5", "1.5.5",
      "12345678901234567", "1728522000.", "１２３", "2024-10-10T00:00:00Z", "--1", "1728522000 ",
    ])
  func notEpoch(_ text: String) {
    for format in [TimestampFormat.epochSeconds, .epochMilliseconds] {
      let parser = TimestampParser(rule: TimestampRule(formats: [format]))
      #expect(parser.read(text) == .invalid)
    }
  }

  struct PatternCase: Sendable, CustomTestStringConvertible {
    let pattern: String
    let text: String
    let instant: String?
    let microseconds: Int
    var testDescription: String { "\(pattern) on \(text)" }

    init(_ pattern: String, _ text: String, _ instant: String?, _ microseconds: Int = 0) {
      self.pattern = pattern
      self.text = text
      self.instant = instant
      self.microseconds = microseconds
    }
  }

  @Test(
    "takes patterns, at their word",
    arguments: [
      PatternCase("%Y-%m-%d %H:%M:%S", "2025-9-30 14:05:06", "2025-09-30T05:05:06Z"),
      PatternCase("%Y-%m-%d %H:%M:%S", "2025-09-30 14:05", nil),
      PatternCase("%Y-%m-%d %H:%M:%S", "2025-09-30 14:05:06 ", nil),
      PatternCase("%Y-%m-%d %H:%M:%S", "2025-09-31 14:05:06", nil),
      PatternCase("%Y-%m-%d %H:%M:%S", "2025-09-30 24:05:06", nil),
      PatternCase("%Y-%m-%d %p %I:%M", "2025-9-30 오후 2:05", "2025-09-30T05:05:00Z"),
      PatternCase("%Y-%m-%d %p %I:%M", "2025-9-30 오전 12:05", "2025-09-29T15:05:00Z"),
      PatternCase("%Y-%m-%d %p %I:%M", "2025-9-30 오후 12:05", "2025-09-30T03:05:00Z"),
      PatternCase("%Y-%m-%d %p %I:%M", "2025-9-30 오후 13:05", nil),
      PatternCase("%Y-%m-%d %p %I:%M", "2025-9-30 오후 0:05", nil),
      PatternCase("%Y-%m-%d %p %I:%M", "2025-9-30 오훈 2:05", nil),
      PatternCase("%Y年%m月%d日 %p%I時", "2025年9月30日 午後2時", "2025-09-30T05:00:00Z"),
      PatternCase("%m/%d/%Y %I:%M %p", "09/30/2025 2:05 p.m.", "2025-09-30T05:05:00Z"),
      PatternCase("%m/%d/%Y %I %p", "09/30/2025 9 a.m.", "2025-09-30T00:00:00Z"),
      PatternCase("%m/%d/%Y %I:%M %p", "09/30/2025 2:05 PM", "2025-09-30T05:05:00Z"),
      PatternCase("%m/%d/%Y %I:%M %p", "09/30/2025 2:05 p.m", nil),
      PatternCase("%m/%d/%Y %I:%M %p", "13/30/2025 2:05 PM", nil),
      PatternCase("%d.%m.%Y %H:%M", "30.09.2025 14:05", "2025-09-30T05:05:00Z"),
      PatternCase("%m/%d/%y %H:%M", "11/29/24 22:28", "2024-11-29T13:28:00Z"),
      PatternCase("%m/%d/%y %H:%M", "11/29/68 22:28", "2068-11-29T13:28:00Z"),
      PatternCase("%m/%d/%y %H:%M", "11/29/69 22:28", "1969-11-29T13:28:00Z"),
      PatternCase("%d %b %Y %k", "3 oct 2024 9", "2024-10-03T00:00:00Z"),
      PatternCase("%d %B %Y %R", "3 September 2024 09:30", "2024-09-03T00:30:00Z"),
      PatternCase("%d %B %Y %R", "3 Septembre 2024 09:30", nil),
      PatternCase("%d %B %Y %R", "3 May 2024 09:30", "2024-05-03T00:30:00Z"),
      PatternCase("%F %T.%f", "2024-10-10 09:00:00.123456", "2024-10-10T00:00:00Z", 123_456),
      PatternCase("%F %T.%f", "2024-10-10 09:00:00.", nil),
      PatternCase("%FT%T%z", "2024-10-10T09:00:00+09:00", "2024-10-10T00:00:00Z"),
      PatternCase("%FT%T%z", "2024-10-10T09:00:00-0100", "2024-10-10T10:00:00Z"),
      PatternCase("%FT%T%z", "2024-10-10T09:00:00", nil),
      PatternCase("%F %T", "2024-10-10 \t 09:00:00", "2024-10-10T00:00:00Z"),
      PatternCase("%F %T", "2024-10-1009:00:00", nil),
      PatternCase("100%%%F %T", "100%2024-10-10 09:00:00", "2024-10-10T00:00:00Z"),
    ])
  func patterns(_ one: PatternCase) throws {
    let pattern = TimestampFormat.pattern(try TimestampPattern(one.pattern))
    let parser = TimestampParser(rule: try rule([pattern], zone: "Asia/Seoul"))
    let expected = try one.instant.map {
      TimestampReading.instant(try instant($0), microseconds: one.microseconds)
    }
    #expect(parser.read(one.text) == expected ?? .invalid)
  }

  @Test("knows every month by its English name, short and long")
  func months() throws {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let pattern = TimestampFormat.pattern(try TimestampPattern("%d-%b-%Y %H"))
    let parser = TimestampParser(rule: TimestampRule(formats: [pattern], zone: .utc))
    for (index, name) in names.enumerated() {
      let date = try #require(CalendarDate(year: 2024, month: index + 1, day: 7))
      for text in [name, name.uppercased(), String(name.prefix(3)).lowercased()] {
        #expect(parser.read("07-\(text)-2024 00") == .instant(date.dayNumber * 86_400))
      }
      if name.count > 4 { #expect(parser.read("07-\(name.prefix(4))-2024 00") == .invalid) }
    }
  }

  @Test("tries formats in their order, and the first that fits decides")
  func lists() throws {
    let day = TimestampFormat.pattern(try TimestampPattern("%d/%m/%Y %H"))
    let month = TimestampFormat.pattern(try TimestampPattern("%m/%d/%Y %H"))
    let dayFirst = TimestampParser(
      rule: TimestampRule(formats: [.iso8601, day, month, .epochSeconds], zone: .utc))
    let monthFirst = TimestampParser(rule: TimestampRule(formats: [month, day], zone: .utc))
    #expect(dayFirst.read("01/02/2024 00") == .instant(try instant("2024-02-01T00:00:00Z")))
    #expect(monthFirst.read("01/02/2024 00") == .instant(try instant("2024-01-02T00:00:00Z")))
    #expect(dayFirst.read("12/31/2024 00") == .instant(try instant("2024-12-31T00:00:00Z")))
    #expect(dayFirst.read("86400") == .instant(86_400))
    #expect(dayFirst.read("2024-10-10T00:00:00Z") == .instant(try instant("2024-10-10T00:00:00Z")))
    #expect(dayFirst.read("31/31/2024 00") == .invalid)
    let noZone = TimestampParser(rule: TimestampRule(formats: [.iso8601, .epochSeconds]))
    #expect(noZone.read("2024-10-10T00:00:00") == .missingZone)
    #expect(noZone.read("7") == .instant(7))
  }

  private func rule(_ formats: [TimestampFormat], zone: String) throws -> TimestampRule {
    let around = CalendarDate(dayNumber: 20_006)
    let offsets = try #require(ZoneOffsets(identifier: zone, around: around))
    return TimestampRule(formats: formats, zone: offsets)
  }
}

extension TimestampParser {
  func read(_ text: String) -> TimestampReading {
    let bytes = Array(text.utf8)
    return read(bytes.rawSpan)
  }
}

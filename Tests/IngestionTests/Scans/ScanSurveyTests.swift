import Attendance
import CSVReading
import Testing

@testable import Ingestion

@Suite("What a log looks like as a whole")
struct ScanSurveyTests {
  private static func rule() throws -> EventDayRule {
    let around = CalendarDate(dayNumber: 20_006)
    return EventDayRule(zone: try #require(ZoneOffsets(identifier: "Asia/Seoul", around: around)))
  }

  private static func read(
    _ text: String, _ columns: ScanColumns, _ options: ReadingOptions = ReadingOptions(),
    badges: [String] = []
  ) throws -> ScanDelivery {
    let file = try TemporaryFile(Array(text.utf8))
    let intake = ScanIntake(
      columns: columns, values: .standard, format: SourceFormat(), dayRule: try rule())
    return try intake.read(
      try intake.open(file.path), badges: NameDirectory(NameList(badges)), points: NameDirectory(),
      options: options)
  }

  private static func columns(uploadedAt: ColumnReference? = nil) -> ScanColumns {
    var columns = ScanColumns(
      badge: .name(alternatives: ["badge_id"]), scannedAt: .name(alternatives: ["scanned_at"]))
    columns.uploadedAt = uploadedAt
    return columns
  }

  private static func clock(_ second: Int) -> String {
    [second / 3_600, second / 60 % 60, second % 60].map { Digits.padded($0, to: 2) }
      .joined(separator: ":")
  }

  private static let pieces = [
    ReadingOptions(), ReadingOptions(workers: 3, pieceSize: 64),
    ReadingOptions(workers: 2, pieceSize: 4_096),
  ]

  @Test("counts the scans of an instant that many share, and of none in a long log without such")
  func longLog() throws {
    let times = (0..<3_600).map { "B,2024-10-10T\(Self.clock(36_000 + $0))+09:00\n" }.joined()
    let same = String(repeating: "B,2024-10-10T10:30:00+09:00\n", count: 100_000)
    let even = String(repeating: times, count: 170)
    let rule = try Self.rule()
    let columns = Self.columns()
    let plain = try Self.read("badge_id,scanned_at\n" + even, columns).survey(rule, hours: [:])
    #expect(plain.scans == 612_000 && plain.busiestInstant == nil)
    let shared = try Self.read("badge_id,scanned_at\n" + even + same, columns)
      .survey(rule, hours: [:])
    #expect(shared.scansAtBusiestInstant == 100_170)
  }

  @Test("is told by all of its scans, repeated ones included", arguments: pieces)
  func survey(_ options: ReadingOptions) throws {
    var seconds: [String: [Int]] = [:]
    var random = SeededRandom(seed: 7)
    var text = "badge_id,scanned_at\n"
    for number in 0..<2_000 {
      let day = "2024-10-\(10 + number % 3)"
      let second = number % 4 == 0 ? 45_296 : Int.random(in: 0..<86_400, using: &random)
      seconds[day, default: []].append(second)
      text += "B\(number % 9),\(day)T\(Self.clock(second))+09:00\n"
    }
    let rule = try Self.rule()
    let date = try #require(CalendarDate(iso: "2024-10-11"))
    let midnight = date.dayNumber * 86_400 - 9 * 3_600
    let hours = midnight + 30_000..<midnight + 60_000
    let survey = try Self.read(text, Self.columns(), options).survey(rule, hours: [date: hours])
    #expect(survey.scans == 2_000)
    #expect(survey.days.map(\.date.description) == seconds.keys.sorted())
    for day in survey.days {
      let all = seconds[day.date.description] ?? []
      #expect(day.scans == all.count)
      let outside = all.count { !(30_000..<60_000).contains($0) }
      #expect(day.outsideHours == (day.date == date ? outside : 0))
    }
    let busiest = seconds.mapValues { day in day.count { $0 == 45_296 } }
    #expect(survey.scansAtBusiestInstant == busiest.values.max())
    let first = busiest.filter { $0.value == busiest.values.max() }.keys.min() ?? ""
    let firstDate = try #require(CalendarDate(iso: first))
    #expect(survey.busiestInstant == firstDate.dayNumber * 86_400 - 9 * 3_600 + 45_296)
  }

  @Test("is told of a log without scans")
  func empty() throws {
    let survey = try Self.read("badge_id,scanned_at\n", Self.columns())
      .survey(try Self.rule(), hours: [:])
    #expect(survey.days.isEmpty && survey.scans == 0)
    #expect(survey.busiestInstant == nil && survey.scansAtBusiestInstant == 0)
  }

  @Test("has the clocks compared, wherever the upload stands", arguments: pieces)
  func uploads(_ options: ReadingOptions) throws {
    let delays = [0, -60, -61, 3_600, 3_601, -900, 30]
    var expected = UploadCounts()
    var text = "badge_id,scanned_at,up,day,time\n"
    for number in 0..<1_500 {
      let second = 40_000 + number
      let delay = delays[number % delays.count]
      var (day, time) = ("2024-10-10", "\(Self.clock(second + delay))+09:00")
      switch number % 50 {
      case 3: (day, time) = ("", "")
      case 4:
        (day, time) = ("soon", "")
        expected.unreadable += 1
      default: expected.note(delay: delay)
      }
      let scan = number % 50 == 5 ? "never" : "2024-10-10T\(Self.clock(second))+09:00"
      // The upload of a row that is turned away counts as little as the row.
      if number % 50 == 5 { expected = Self.without(delay, expected) }
      let upload = day.isEmpty || time.isEmpty ? day : "\(day)T\(time)"
      text += "B\(number % 9),\(scan),\(upload),\(day),\(time)\n"
    }
    expected.farthestBefore = 900
    expected.farthestBehind = 3_601
    let plain = try Self.read(text, Self.columns(uploadedAt: .name(alternatives: ["up"])), options)
    #expect(plain.uploads == expected)
    #expect(plain.rows.rejected == 30)
    // Rows of badges that are known go another way.
    let known = try Self.read(
      text, Self.columns(uploadedAt: .name(alternatives: ["up"])), options,
      badges: (0..<9).map { "B\($0)" })
    #expect(known.uploads == expected)
    let joined = ColumnReference.joined([
      .name(alternatives: ["day"]), .name(alternatives: ["time"]),
    ])
    #expect(try Self.read(text, Self.columns(uploadedAt: joined), options).uploads == expected)
    #expect(try Self.read(text, Self.columns(), options).uploads == UploadCounts())
  }

  private static func without(_ delay: Int, _ counts: UploadCounts) -> UploadCounts {
    var (one, all) = (UploadCounts(), counts)
    one.note(delay: delay)
    all.compared -= one.compared
    all.early -= one.early
    all.late -= one.late
    return all
  }
}

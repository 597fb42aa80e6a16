import Attendance
import CSVReading
import Testing

@testable import Ingestion

@Suite("Reading scan logs")
struct ScanIntakeTests {
  private static func seoul() throws -> EventDayRule {
    let around = CalendarDate(dayNumber: 20_006)
    let zone = try #require(ZoneOffsets(identifier: "Asia/Seoul", around: around))
    return EventDayRule(zone: zone)
  }

  private static let allColumns: ScanColumns = {
    var columns = ScanColumns(
      badge: .name(alternatives: ["badge_id"]), scannedAt: .name(alternatives: ["scanned_at"]))
    columns.point = .name(alternatives: ["gate"])
    columns.direction = .name(alternatives: ["direction"])
    columns.result = .name(alternatives: ["result"])
    return columns
  }()

  private static func read(
    _ bytes: [UInt8], columns: ScanColumns = allColumns, values: ScanValues = .standard,
    format: SourceFormat = SourceFormat(), badges: [String] = [], points: [String] = [],
    options: ReadingOptions = ReadingOptions()
  ) throws -> ScanDelivery {
    let file = try TemporaryFile(bytes)
    let intake = ScanIntake(columns: columns, values: values, format: format, dayRule: try seoul())
    return try intake.read(
      try intake.open(file.path), badges: NameDirectory(NameList(badges)),
      points: NameDirectory(NameList(points)),
      options: options)
  }

  @Test(
    "gives the same, to the last number and position, however the file is cut",
    arguments: [1, 2, 7], [1, 2, 3, 7, 64, 4_096, 2 << 20])
  func pieces(_ workers: Int, _ pieceSize: Int) throws {
    for seed in 0..<3 as Range<UInt64> {
      try check(
        GeneratedLog(rows: 300, seed: seed, rule: try Self.seoul()),
        ReadingOptions(workers: workers, pieceSize: pieceSize))
    }
  }

  @Test("gives the same for pieces of many batches", arguments: [1, 3], [1 << 17, 2 << 20])
  func batches(_ workers: Int, _ pieceSize: Int) throws {
    try check(
      GeneratedLog(rows: 9_000, seed: 5, rule: try Self.seoul()),
      ReadingOptions(workers: workers, pieceSize: pieceSize))
  }

  private func check(_ log: GeneratedLog, _ options: ReadingOptions) throws {
    let delivery = try Self.read(
      log.file.bytes, badges: GeneratedLog.knownBadges, points: GeneratedLog.knownPoints,
      options: options)
    let days = log.keys.keys.sorted()
    #expect(days.count == 4)
    #expect(delivery.days.map(\.date) == days)
    #expect(delivery.days.map { $0.sortedKeys() } == days.map { (log.keys[$0] ?? []).sorted() })
    #expect(delivery.newBadges.texts == log.newBadges)
    #expect(delivery.newPoints.texts == log.newPoints)
    #expect(delivery.rows == log.rows)
    #expect(delivery.rejections == log.file.rejections)
    #expect(delivery.validRows == log.rows.valid)
  }

  @Test("counts every row once, and says where each one that it turns away stands")
  func sample() throws {
    let text = """
      badge_id,scanned_at,gate,direction,result
      A1,2024-10-10T09:00:00+09:00,North,in,OK
      A1,2024-10-10T09:00:00+09:00,North,in,OK
      "  A1	",2024-10-10T00:00:01Z,"  North ",OUT,
      "A1",2024-10-10T00:00:01Z,North,out,

      B2,2024-10-10T23:59:59+09:00,동문,,Ticket already used
      B2,2024-10-10,North,in,OK
      B2,2024-10-09T23:59:59+09:00,,Entry,OK

      """
    let delivery = try Self.read(Array(text.utf8))
    #expect(
      delivery.rejections == [
        Rejection(
          line: 4, byteOffset: 124, reason: .unknownDirection, field: "direction", value: "OUT",
          row: "\"  A1\t\",2024-10-10T00:00:01Z,\"  North \",OUT,"),
        Rejection(
          line: 7, byteOffset: 207, reason: .refused, field: "result",
          value: "Ticket already used",
          row: "B2,2024-10-10T23:59:59+09:00,동문,,Ticket already used"),
        Rejection(
          line: 8, byteOffset: 264, reason: .invalidTimestamp, field: "scanned_at",
          value: "2024-10-10", row: "B2,2024-10-10,North,in,OK"),
      ])
    #expect(delivery.rows.valid == 4)
    #expect(delivery.rows.refused == 1)
    #expect(delivery.rows.rejected == 2)
    #expect(delivery.rows.total == 7)
    #expect(delivery.rows.firstInstant == (try instant("2024-10-09T14:59:59Z")))
    #expect(delivery.rows.lastInstant == (try instant("2024-10-10T00:00:01Z")))
    #expect(delivery.newBadges.texts == ["A1", "B2"])
    #expect(delivery.newPoints.texts == ["North", "-"])
    #expect(delivery.days.map(\.date.description) == ["2024-10-09", "2024-10-10"])
    let rule = try Self.seoul()
    let second = try instant("2024-10-10T00:00:00Z") - rule.keyOrigin(of: delivery.days[1].date)
    #expect(
      delivery.days[1].sortedKeys() == [
        ScanKey(badge: 0, second: UInt32(second), point: 0, direction: .entry),
        ScanKey(badge: 0, second: UInt32(second + 1), point: 0, direction: .exit),
      ])
    #expect(delivery.days[0].sortedKeys().map(\.point) == [1])
    #expect(delivery.days[0].sortedKeys().map(\.badge) == [1])
  }

  @Test("leaves no trace of a row that it turns away")
  func noTrace() throws {
    let text = """
      badge_id,scanned_at,gate,direction,result
      C1,2024-10-10T09:00:00+09:00,West,in,Unknown ticket
      C2,2024-10-10T09:00:00+09:00,East,sideways,OK
      C3,nonsense,South,in,OK
      A1,2024-10-10T09:00:00+09:00,North,in,OK

      """
    let delivery = try Self.read(Array(text.utf8))
    #expect(delivery.newBadges.texts == ["A1"])
    #expect(delivery.newPoints.texts == ["North"])
  }

  @Test(
    "takes no instant whose day a date of ten characters can't name",
    arguments: [
      "1728522000000", "253402300800", "-62167305600", "9999999999999999", "-9999999999999999",
    ])
  func outOfCalendar(_ stamp: String) throws {
    let text = "badge_id,scanned_at,gate,direction,result\nA1,\(stamp),North,in,OK\n"
    let format = SourceFormat(timestamps: TimestampRule(formats: [.epochSeconds]))
    let delivery = try Self.read(Array(text.utf8), format: format)
    #expect(delivery.days.map(\.date.description) == [])
    #expect(delivery.rejections.map(\.reason) == [.invalidTimestamp])
    #expect(delivery.rejections.map(\.value) == [stamp])
  }

  @Test("names days by dates that the store can read, at both ends of the calendar")
  func endsOfCalendar() throws {
    let text = """
      badge_id,scanned_at,gate,direction,result
      A1,9999-12-31T23:59:59-12:00,North,in,OK
      A1,0000-01-01T00:00:00+14:00,North,in,OK
      A1,9999-12-30T23:59:59Z,North,in,OK
      A1,0001-01-02T00:00:00Z,North,in,OK

      """
    let delivery = try Self.read(Array(text.utf8))
    for day in delivery.days { #expect(CalendarDate(iso: day.date.description) == day.date) }
    #expect(delivery.rows.valid == 2)
    #expect(delivery.rows.rejected == 2)
  }

  @Test("joins columns by a blank, and takes columns by number where there is no header")
  func joinedAndNumbered() throws {
    var columns = ScanColumns(
      badge: .joined([.number(1), .number(2)]), scannedAt: .joined([.number(3), .number(4)]))
    columns.point = .joined([.number(5), .number(6)])
    let text = """
      A,1,2024-10-10,09:00,Hall,\u{20}
      A,1,2024-10-10,late,Hall,North
      "A ",,2024-10-10, 09:01 ,,

      """
    let pattern = TimestampFormat.pattern(try TimestampPattern("%F %R"))
    let format = SourceFormat(
      dialect: .comma, hasHeader: false,
      timestamps: TimestampRule(formats: [pattern], zone: try Self.seoul().zone))
    let delivery = try Self.read(Array(text.utf8), columns: columns, format: format)
    #expect(delivery.newBadges.texts == ["A 1", "A"])
    #expect(delivery.newPoints.texts == ["Hall", "-"])
    #expect(delivery.rows.firstInstant == (try instant("2024-10-10T00:00:00Z")))
    #expect(delivery.rows.lastInstant == (try instant("2024-10-10T00:01:00Z")))
    #expect(
      delivery.rejections == [
        Rejection(
          line: 2, byteOffset: 28, reason: .invalidTimestamp, field: "column 3 column 4",
          value: "2024-10-10 late", row: "A,1,2024-10-10,late,Hall,North")
      ])
  }

  @Test("reads other encodings, and says where bytes stood in the file itself")
  func cp949() throws {
    let gate: [UInt8] = [0xB5, 0xBF, 0xB9, 0xAE]  // 동문
    let head = Array("badge_id,scanned_at,gate,direction,result\r\n".utf8)
    let sound = Array("A1,2024-10-10T09:00:00+09:00,".utf8) + gate + Array(",in,OK\r\n".utf8)
    let broken = Array("A1,soon,".utf8) + gate + Array(",in,OK\r\n".utf8)
    let bytes = head + sound + sound + broken + Array("A1,\"x\"y,,,\r\n".utf8) + broken
    for (choice, workers) in [(EncodingChoice.named("cp949"), 1), (.auto, 2)] {
      let delivery = try Self.read(
        bytes, format: SourceFormat(encoding: choice),
        options: ReadingOptions(workers: workers, pieceSize: 16))
      #expect(delivery.newPoints.texts == ["동문"])
      #expect(delivery.rows.valid == 2)
      let first = head.count + 2 * sound.count
      #expect(
        delivery.rejections == [
          Rejection(
            line: 4, byteOffset: first, reason: .invalidTimestamp, field: "scanned_at",
            value: "soon", row: "A1,soon,동문,in,OK"),
          Rejection(
            line: 5, byteOffset: first + broken.count, reason: .malformedQuoting,
            field: "scanned_at", row: "A1,\"x\"y,,,"),
          Rejection(
            line: 6, byteOffset: first + broken.count + 12, reason: .invalidTimestamp,
            field: "scanned_at", value: "soon", row: "A1,soon,동문,in,OK"),
        ])
    }
  }

  @Test("knows a point by its last name, not by the one before")
  func pointsInTurn() throws {
    let gates = ["North", "North", "", "North", "a name of more than 24 bytes!", "", "N", "North"]
    let rows = gates.enumerated().map { "A1,2024-10-10T09:00:0\($0)+09:00,\($1),in,OK\n" }
    let text = "badge_id,scanned_at,gate,direction,result\n" + rows.joined()
    let delivery = try Self.read(Array(text.utf8), points: ["N"])
    #expect(delivery.newPoints.texts == ["North", "-", "a name of more than 24 bytes!"])
    #expect(delivery.days.flatMap { $0.sortedKeys() }.map(\.point) == [1, 1, 2, 1, 3, 2, 0, 1])
  }

  @Test("needs a badge and a time alone: other scans are accepted, at one point, of no direction")
  func fewestColumns() throws {
    let columns = ScanColumns(badge: .number(1), scannedAt: .number(2))
    let text = "who,when,what\nA1,2024-10-10T09:00:00+09:00,Unknown ticket\n"
    let delivery = try Self.read(Array(text.utf8), columns: columns)
    #expect(delivery.newPoints.texts == ["-"])
    #expect(delivery.rows.valid == 1)
    #expect(delivery.days.flatMap { $0.sortedKeys() }.map(\.directionCode) == [0])
  }

  @Test("takes the pipeline's own words, trimmed of blanks")
  func values() throws {
    let values = ScanValues(
      entry: ["eine Richtung mit vielen Buchstaben"], exit: ["raus"], accepted: ["gut"])
    let text = """
      badge_id,scanned_at,gate,direction,result
      A1,2024-10-10T09:00:00+09:00,N,eine Richtung mit vielen Buchstaben," gut "
      A1,2024-10-10T09:00:01+09:00,N,eine Richtung mit vielen Buchstabem,gut
      A1,2024-10-10T09:00:02+09:00,N,raus,gut
      A1,2024-10-10T09:00:03+09:00,N,in,gut
      A1,2024-10-10T09:00:04+09:00,N,,OK
      A1,2024-10-10T09:00:05+09:00,N,,

      """
    let delivery = try Self.read(Array(text.utf8), values: values)
    #expect(delivery.days.flatMap { $0.sortedKeys() }.map(\.directionCode) == [1, 2])
    let reasons: [Rejection.Reason] = [.unknownDirection, .unknownDirection, .refused, .refused]
    #expect(delivery.rejections.map(\.reason) == reasons)
    #expect(delivery.rejections.map(\.line) == [3, 5, 6, 7])
  }

  @Test("stops where there are more points than numbers", arguments: [1, 4])
  func tooManyPoints(_ workers: Int) throws {
    func text(_ points: Int) -> [UInt8] {
      let rows = (0..<points).map { "A1,2024-10-10T09:00:00+09:00,P\($0),in,OK\n" }
      return Array(("badge_id,scanned_at,gate,direction,result\n" + rows.joined()).utf8)
    }
    let options = ReadingOptions(workers: workers, pieceSize: 4_096)
    let limit = ScanKey.pointLimit
    #expect(try Self.read(text(limit), options: options).newPoints.count == limit)
    #expect(throws: SourceProblem.self) { try Self.read(text(limit + 1), options: options) }
    #expect(throws: SourceProblem.self) {
      try Self.read(text(limit), points: ["Q"], options: options)
    }
  }

  @Test("says which column a header lacks, and where a name stands twice")
  func headers() throws {
    let columns = Self.allColumns
    func problem(_ header: String) throws -> SourceProblem? {
      let file = try TemporaryFile("\(header)\n")
      let intake = ScanIntake(
        columns: columns, values: .standard, format: SourceFormat(), dayRule: try Self.seoul())
      do {
        _ = try intake.open(file.path)
        return nil
      } catch {
        return error.relative(to: file.path)
      }
    }
    #expect(try problem("result;direction; GATE ;Scanned_At;badge_id") == nil)
    #expect(
      try problem("badge_id,scanned_at,direction,result")
        == .header(
          .missing(
            key: "point", names: ["gate"],
            header: ["badge_id", "scanned_at", "direction", "result"]),
          SourcePosition(file: "", line: 1), line: "badge_id,scanned_at,direction,result"))
    #expect(
      try problem("badge_id,scanned_at,gate,direction,Gate,result")
        == .header(
          .repeated(key: "point", name: "gate", columns: [3, 5]),
          SourcePosition(file: "", line: 1, column: 5),
          line: "badge_id,scanned_at,gate,direction,Gate,result"))
  }
}

extension SourceProblem {
  /// The same problem without the path of a temporary file.
  func relative(to path: String) -> SourceProblem {
    guard case .header(let problem, let position, let line) = self, position.file == path else {
      return self
    }
    return .header(
      problem, SourcePosition(file: "", line: position.line, column: position.column), line: line)
  }
}

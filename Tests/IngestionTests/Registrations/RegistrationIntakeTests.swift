import Attendance
import CSVReading
import Testing

@testable import Ingestion

@Suite("Reading registration lists")
struct RegistrationIntakeTests {
  private static let allColumns: RegistrationColumns = {
    var columns = RegistrationColumns(badge: .name(alternatives: ["badge"]))
    columns.registeredAt = .name(alternatives: ["registered"])
    columns.category = .name(alternatives: ["category"])
    columns.country = .name(alternatives: ["country"])
    columns.city = .name(alternatives: ["city"])
    columns.company = .name(alternatives: ["company"])
    columns.organizationType = .name(alternatives: ["kind"])
    columns.person = .name(alternatives: ["email"])
    return columns
  }()

  private static func read(
    _ bytes: [UInt8], columns: RegistrationColumns = allColumns,
    format: SourceFormat = SourceFormat(),
    counting: CountingRules = CountingRules(otherCategories: .visitor),
    badges: [String] = [], isSecret: Bool = true, options: ReadingOptions = ReadingOptions()
  ) throws -> RegistrationDelivery {
    let file = try TemporaryFile(bytes)
    let intake = RegistrationIntake(
      columns: columns, format: format, counting: counting,
      digest: isSecret ? GeneratedList.digest : nil)
    return try intake.read(
      try intake.open(file.path), badges: NameDirectory(NameList(badges)), options: options)
  }

  @Test(
    "gives the same, to the last number and position, however the file is cut",
    arguments: [1, 2, 7], [1, 2, 3, 7, 64, 4_096, 2 << 20])
  func pieces(_ workers: Int, _ pieceSize: Int) throws {
    for seed in 0..<3 as Range<UInt64> {
      try check(
        GeneratedList(rows: 250, seed: seed),
        ReadingOptions(workers: workers, pieceSize: pieceSize))
    }
  }

  @Test("gives the same for pieces of many batches", arguments: [1, 3], [1 << 17, 2 << 20])
  func batches(_ workers: Int, _ pieceSize: Int) throws {
    try check(
      GeneratedList(rows: 9_000, seed: 5), ReadingOptions(workers: workers, pieceSize: pieceSize))
  }

  private func check(_ list: GeneratedList, _ options: ReadingOptions) throws {
    let delivery = try Self.read(
      list.file.bytes, badges: GeneratedList.knownBadges, options: options)
    #expect(delivery.newBadges.texts == list.newBadges)
    #expect(delivery.texts.texts.map { Array($0.utf8) } == list.texts.texts.map { Array($0.utf8) })
    #expect(delivery.registrations == list.latest.values.sorted { $0.badge < $1.badge })
    #expect(delivery.rows == list.rows)
    #expect(delivery.rejections == list.file.rejections)
  }

  @Test("keeps the latest record of each badge; on a tie, the later row")
  func latest() throws {
    let text = """
      badge,registered,category,country,city,company,kind,email
      A1,2024-09-02T00:00:00Z,late,,,,,
      A1,2024-09-01T00:00:00Z,early,,,,,
      A1,,undated,,,,,
      B2,,first,,,,,
      B2,,second,,,,,
      C3,,undated,,,,,
      C3,1960-01-01T00:00:00Z,dated,,,,,
      D4,2024-09-01T00:00:00Z,one,,,,,
      D4,2024-09-01T09:00:00+09:00,two,,,,,
      E5,2024-09-01T09:00:00.2Z,fraction,,,,,
      E5,2024-09-01T09:00:00.199999Z,,,,,,

      """
    let delivery = try Self.read(Array(text.utf8))
    let kept = delivery.registrations.map { delivery.texts[$0.category] }
    #expect(kept == ["late", "second", "dated", "two", "fraction"])
    #expect(delivery.registrations.map(\.line) == [2, 6, 8, 10, 11])
    #expect(delivery.registrations.map(\.badge) == [0, 1, 2, 3, 4])
    #expect(delivery.rows.valid == 11)
  }

  @Test("trims fields in quotes, keeps letters as they are, and hides persons")
  func fields() throws {
    let text = """
      badge,registered,category,country,city,company,kind,email,phone
      " A1\t",2024-09-01T00:00:00Z," Buyer ",KR,"\tZu\u{308}rich"," A  B ",company, Ann@Example.ORG ,1
      A2,2024-09-01T00:00:00Z,Buyer,KR,Z\u{FC}rich,ACME,company,n/a,1

      """
    let delivery = try Self.read(Array(text.utf8))
    let texts = delivery.registrations.map { one in
      [one.category, one.country, one.city, one.company, one.organizationType].map {
        Array(delivery.texts[$0].utf8)
      }
    }
    #expect(texts[0] == ["Buyer", "KR", "Zu\u{308}rich", "A  B", "company"].map { Array($0.utf8) })
    #expect(texts[1] == ["Buyer", "KR", "Z\u{FC}rich", "ACME", "company"].map { Array($0.utf8) })
    #expect(delivery.newBadges.texts == ["A1", "A2"])
    #expect(delivery.registrations.map(\.person) == [GeneratedList.digest("ann@example.org"), nil])
    #expect(!delivery.texts.texts.contains { $0.contains("@") })
    let open = try Self.read(Array(text.utf8), isSecret: false)
    #expect(open.registrations.map(\.person) == [nil, nil])
  }

  @Test(
    "names every category that is not mapped once, with the first line that has it",
    arguments: [1, 3])
  func unmapped(_ workers: Int) throws {
    let text = """
      badge,registered,category,country,city,company,kind,email
      A1,,Visitor,,,,,
      A2,,Jury,,,"two
      lines",,
      A3,,Jury,,,,,
      A4,,VIP,,,,,
      A5,,,,,,,
      A6,not a time,Ghost,,,,,
      A7,, Jury ,,,,,

      """
    let counting = CountingRules(categories: ["Visitor": .visitor])
    for pieceSize in [1, 20, 4_096] {
      let problem = #expect(throws: SourceProblem.self) {
        try Self.read(
          Array(text.utf8), counting: counting,
          options: ReadingOptions(workers: workers, pieceSize: pieceSize))
      }
      guard case .unmappedCategories(let categories, _) = problem else {
        Issue.record("\(String(describing: problem))")
        continue
      }
      #expect(categories.map(\.category) == ["Jury", "VIP"])
      #expect(categories.map(\.line) == [3, 6])
      #expect(categories.map(\.field) == ["category", "category"])
      #expect(categories.map(\.row) == ["A2,,Jury,,,\"two\nlines\",,", "A4,,VIP,,,,,"])
    }
    let others = CountingRules(categories: ["Visitor": .visitor], otherCategories: .press)
    #expect(try Self.read(Array(text.utf8), counting: others).registrations.count == 6)
  }

  @Test("needs a badge alone, and takes columns by number where there is no header")
  func fewestColumns() throws {
    let columns = RegistrationColumns(badge: .joined([.number(1), .number(3)]))
    let format = SourceFormat(dialect: .semicolon, hasHeader: false)
    let delivery = try Self.read(
      Array("A;x;1\nA;x;2\n;x;\n".utf8), columns: columns, format: format)
    #expect(delivery.newBadges.texts == ["A 1", "A 2"])
    #expect(delivery.registrations.allSatisfy { $0.category == .empty && $0.person == nil })
    #expect(delivery.registrations.map(\.line) == [1, 2])
    #expect(
      delivery.rejections == [
        Rejection(
          line: 3, byteOffset: 12, reason: .emptyBadge, field: "column 1 column 3", value: " ",
          row: ";*;")
      ])
  }

  @Test("takes a date for midnight, in the zone that the pipeline names")
  func dates() throws {
    let zone = try #require(
      ZoneOffsets(identifier: "Asia/Seoul", around: CalendarDate(dayNumber: 20_006)))
    let text = "badge,registered\nA1,2024-09-01\nA2,2024-09-01T09:00\n"
    var columns = RegistrationColumns(badge: .number(1))
    columns.registeredAt = .number(2)
    let delivery = try Self.read(
      Array(text.utf8), columns: columns,
      format: SourceFormat(timestamps: TimestampRule(zone: zone)))
    #expect(
      delivery.registrations.map(\.registeredAt) == [
        try instant("2024-08-31T15:00:00Z") * 1_000_000,
        try instant("2024-09-01T00:00:00Z") * 1_000_000,
      ])
    #expect(delivery.rows.firstInstant == (try instant("2024-08-31T15:00:00Z")))
    #expect(delivery.rows.lastInstant == (try instant("2024-09-01T00:00:00Z")))
  }

  @Test("says which column a header lacks")
  func headers() throws {
    let file = try TemporaryFile("badge,registered,category,country,city,company,email\n")
    let intake = RegistrationIntake(
      columns: Self.allColumns, format: SourceFormat(), counting: CountingRules(), digest: nil)
    let problem = #expect(throws: SourceProblem.self) { try intake.open(file.path) }
    guard case .header(.missing(let key, let names, _), let position, _) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(key == "organization_type")
    #expect(names == ["kind"])
    #expect(position == SourcePosition(file: file.path, line: 1))
  }
}

internal import Attendance
internal import Foundation
internal import Ingestion
internal import SampleData

/// What the benchmarks work on, the same in every run.
enum Samples {
  /// How many badges a large show has.
  static let badgeCount = 500_000

  /// How many scans the busiest of its days has.
  static let scansOfDay = 3_300_000

  static let pointCount = 12

  static let date = CalendarDate(dayNumber: 20_006)

  /// A show of one day.
  static let edition = Edition(
    id: "benchmark", name: "Benchmark", dayRule: EventDayRule(zone: .utc),
    days: [EventDay(date: date)])

  static let rules = CountingRules(otherCategories: .visitor)

  /// A gate's log in the order of time, of `rows` rows of five fields without a header.
  static func scanLog(rows: Int, isQuoted: Bool = false) -> [UInt8] {
    var random = SeededGenerator(seed: 1, purpose: "scan log")
    var text: [UInt8] = []
    for row in 0..<rows {
      let second = 36_000 + row * 28_800 / rows
      let fields = [
        "A\(digits(1 + random.below(badgeCount), 7))",
        "2024-10-10T\(digits(second / 3_600, 2)):\(digits(second / 60 % 60, 2)):"
          + "\(digits(second % 60, 2))+09:00",
        "Gate \(digits(1 + random.below(pointCount), 2))", random.chance(0.5) ? "in" : "out",
        "accepted",
      ]
      let quoted = isQuoted ? fields.map { "\"\($0)\"" } : fields
      text += "\(quoted.joined(separator: ","))\n".utf8
    }
    return text
  }

  /// The path of a new file, a log like that with a header.
  static func scanFile(rows: Int) throws -> String {
    let path = try "\(TemporaryFolders.make())/scans.csv"
    let header = Array("badge_id,scanned_at,gate,direction,result\n".utf8)
    try Data(header + scanLog(rows: rows)).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// A reader of such logs.
  static let scanIntake: ScanIntake = {
    var columns = ScanColumns(badge: name("badge_id"), scannedAt: name("scanned_at"))
    columns.point = name("gate")
    columns.direction = name("direction")
    columns.result = name("result")
    return ScanIntake(
      columns: columns, values: ScanValues(entry: ["in"], exit: ["out"], accepted: ["accepted"]),
      format: SourceFormat(), dayRule: edition.dayRule)
  }()

  /// The badges of a large show, printed as a letter and seven digits, registered in their order.
  static func serialBadges() -> NameList {
    NameList((1...badgeCount).lazy.map { "A\(digits($0, 7))" })
  }

  /// The same, registered in no order.
  static func shuffledBadges() -> NameList {
    var random = SeededGenerator(seed: 6, purpose: "shuffled badges")
    var badges = serialBadges().texts
    random.shuffle(&badges)
    return NameList(badges)
  }

  /// As many badges of ten letters and digits in no order.
  static func randomBadges() -> NameList {
    var random = SeededGenerator(seed: 2, purpose: "badges")
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    var badges = Set<String>()
    var names = NameList()
    while badges.count < badgeCount {
      let badge = String((0..<10).map { _ in random.pick(letters) })
      if badges.insert(badge).inserted { names.append(badge.utf8) }
    }
    return names
  }

  /// Lines of one badge each, drawn at random.
  static func column(of badges: NameList, rows: Int) -> [UInt8] {
    var random = SeededGenerator(seed: 3, purpose: "column")
    var text: [UInt8] = []
    for _ in 0..<rows { text += badges[random.below(badges.count)] + [UInt8(ascii: "\n")] }
    return text
  }

  /// A day's scans in the order of time.
  static func scans() -> [ScanKey] {
    var random = SeededGenerator(seed: 4, purpose: "scans")
    return (0..<scansOfDay).map { index in
      // Doors open eight hours a day, ten hours into it; keys begin 14 hours before.
      let second = 86_400 + index * 28_800 / scansOfDay
      return ScanKey(
        badge: UInt32(random.below(badgeCount)), second: UInt32(second),
        point: UInt16(random.below(pointCount)), direction: random.chance(0.5) ? .entry : .exit)
    }
  }

  /// The path of a new file, the registration list of a large show.
  static func registrationList() throws -> String {
    var plan = BenchmarkPlan()
    plan.badges = badgeCount
    plan.scans = 1
    plan.days = 1
    plan.compressed = false
    let folder = try TemporaryFolders.make()
    var files = BenchmarkFiles(plan: plan)
    _ = try files.write(to: SampleFolder(path: folder))
    return "\(folder)/registrations.csv"
  }

  /// What such a list delivers.
  static func registrations() throws -> RegistrationDelivery {
    try registrationIntake.read(
      registrationIntake.open(registrationList()), badges: NameDirectory())
  }

  /// A reader of that list.
  static let registrationIntake: RegistrationIntake = {
    var columns = RegistrationColumns(badge: name("badge_id"))
    columns.registeredAt = name("registered_at")
    columns.category = name("category")
    columns.country = name("country")
    columns.city = name("city")
    columns.company = name("company")
    columns.organizationType = name("organization_type")
    return RegistrationIntake(
      columns: columns, format: SourceFormat(), counting: rules,
      digest: nil)
  }()

  private static func name(_ header: String) -> ColumnReference { .name(alternatives: [header]) }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

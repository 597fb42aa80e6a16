import Attendance

@testable import Ingestion

/// A scan log with rows of every kind, and what reading it has to give.
struct GeneratedLog {
  static let knownBadges = (0..<10).map { "K\($0)" }
  static let knownPoints = ["North"]

  private(set) var file = GeneratedFile(header: "badge_id,scanned_at,gate,direction,note,result")
  private(set) var keys: [CalendarDate: Set<ScanKey>] = [:]
  private(set) var newBadges: [String] = []
  private(set) var newPoints: [String] = []
  private(set) var rows = RowCounts()

  private let rule: EventDayRule
  private var random: SeededRandom

  init(rows count: Int, seed: UInt64, rule: EventDayRule) {
    self.rule = rule
    random = SeededRandom(seed: seed)
    for _ in 0..<count { addRow() }
    rows.rejected = file.rejections.count { $0.reason.isDamage }
    rows.refused = file.rejections.count { !$0.reason.isDamage }
  }

  private mutating func addRow() {
    let number = Int.random(in: 0..<40, using: &random)
    // Some badges and points first come in rows that are turned away.
    let badge = pick([
      "K\(number % 10)", "B\(number)", "a badge longer than 24 bytes, no \(number)",
    ])
    let instant = 1_728_475_200 + Int.random(in: 0..<200_000, using: &random)
    let at = Self.stamp(instant)
    let point = pick([
      "North", "South", "", "동문", "an entrance with more than 24 bytes", "\(number)",
    ])
    let direction = pick(["in", "out", ""])
    let note = pick(["", "x", "\"two\r\nlines\"", "\"a \"\"quote\"\", and a comma\""])
    let rest = "\(point),\(direction),\(note)"
    // The note is mapped to nothing.
    let hidden = GeneratedFile.masked(note)
    let kept = "\(point),\(direction),\(hidden)"
    switch Int.random(in: 0..<24, using: &random) {
    case 0:
      file.add(
        "\(badge.csv),\(at),\(point), sideways ,\(note),OK", rejected: .unknownDirection,
        field: "direction", value: "sideways",
        kept: "\(badge.csv),\(at),\(point), sideways ,\(hidden),OK")
    case 1:
      file.add(
        "\"  \",\(at),\(rest),OK", rejected: .emptyBadge, field: "badge_id",
        kept: "\"  \",\(at),\(kept),OK")
    case 2:
      file.add(
        "\(badge.csv),yesterday,\(rest),OK", rejected: .invalidTimestamp, field: "scanned_at",
        value: "yesterday", kept: "\(badge.csv),yesterday,\(kept),OK")
    case 3:
      let value = String(at.prefix(19))
      file.add(
        "\(badge.csv),\(value),\(rest),OK", rejected: .missingZone, field: "scanned_at",
        value: value, kept: "\(badge.csv),\(value),\(kept),OK")
    case 4:
      // One of the last three fields is the note.
      file.add(
        "B\(number),\(at),\(point),in,,OK,extra", rejected: .fieldCount,
        kept: "B\(number),\(at),\(point),in,,**,extra")
    case 5:
      file.add("B\"\(number),\(at),\(point),in,,OK", rejected: .malformedQuoting, field: "badge_id")
    case 6, 7:
      file.add(
        "\(badge.csv),\(at),\(rest),Ticket already used", rejected: .refused, field: "result",
        value: "Ticket already used", kept: "\(badge.csv),\(at),\(kept),Ticket already used")
    case 8:
      file.add(
        [0xC3] + Array(",\(at),\(rest),OK".utf8), rejected: .invalidText, field: "badge_id",
        value: "\u{FFFD}", kept: "\u{FFFD},\(at),\(kept),OK")
    case 9:
      file.add(
        Array("\(badge.csv),\(at),".utf8) + [0xFF] + Array(",in,,OK".utf8),
        rejected: .invalidText, field: "gate", value: "\u{FFFD}")
    case 10: file.add("")
    default:
      file.add("\(badge.csv),\(at),\(rest),OK")
      take(badge: badge, instant: instant, point: point.isEmpty ? "-" : point, direction: direction)
    }
  }

  private mutating func take(badge: String, instant: Int, point: String, direction: String) {
    let day = rule.day(of: instant)
    let key = ScanKey(
      badge: UInt32(Self.number(badge, Self.knownBadges, &newBadges)),
      second: UInt32(instant - rule.keyOrigin(of: day)),
      point: UInt16(Self.number(point, Self.knownPoints, &newPoints)),
      direction: direction == "in" ? .entry : direction == "out" ? .exit : .none)
    keys[day, default: []].insert(key)
    rows.valid += 1
    rows.include(instants: instant...instant)
  }

  private static func number(_ name: String, _ known: [String], _ new: inout [String]) -> Int {
    if let number = known.firstIndex(of: name) { return number }
    if let number = new.firstIndex(of: name) { return known.count + number }
    new.append(name)
    return known.count + new.count - 1
  }

  private mutating func pick(_ values: [String]) -> String {
    values.randomElement(using: &random) ?? ""
  }

  private static func stamp(_ instant: Int) -> String {
    let local = instant + 9 * 3_600
    let second = local % 86_400
    let time = [second / 3_600, second / 60 % 60, second % 60]
      .map { Digits.padded($0, to: 2) }.joined(separator: ":")
    return "\(CalendarDate(dayNumber: local / 86_400))T\(time)+09:00"
  }
}

extension String {
  /// The field in quotes, with blanks that the reader has to take away.
  fileprivate var csv: String { contains(",") ? "\" \(self)\t\"" : self }
}

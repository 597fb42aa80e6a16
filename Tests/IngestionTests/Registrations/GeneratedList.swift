import Attendance

@testable import Ingestion

/// A registration list with rows of every kind, and what reading it has to give.
struct GeneratedList {
  static let header =
    "Badge,Registered,Category,Country,City,Company,Kind,Email,Phone"
  static let knownBadges = ["K0", "K1", "K2"]

  private(set) var file = GeneratedFile(header: header)
  private(set) var latest: [UInt32: Registration] = [:]
  private(set) var newBadges: [String] = []
  private(set) var texts = TextPool()
  private(set) var rows = RowCounts()

  private var random: SeededRandom

  init(rows count: Int, seed: UInt64) {
    random = SeededRandom(seed: seed)
    for _ in 0..<count { addRow() }
    rows.rejected = file.rejections.count
  }

  private mutating func addRow() {
    let number = Int.random(in: 0..<30, using: &random)
    let badge = pick(["K\(number % 3)", "B\(number)", "a badge of more than 24 bytes \(number)"])
    let day = Int.random(in: 0..<4, using: &random)
    // Few days, so that many records of a badge tie.
    let (stamp, instant) =
      day == 0 ? ("", nil) : ("2024-09-0\(day)T00:00:00Z", 1_725_062_400 + day * 86_400)
    let texts = [
      pick(["Visitor", "Exhibitor", ""]), pick(["KR", "Südkorea", "", "Deutschland"]),
      pick(["Seoul", "\u{C11C}\u{C6B8}", ""]), pick(["ACME", "Acme, Inc.", "", "two\nlines"]),
      pick(["company", ""]),
    ]
    let email = pick(["", "a@example.org", "B@example.org", "-"])
    let written = texts.map(\.csv).joined(separator: ",")
    // Nobody's e-mail address is kept.
    let hidden = String(repeating: "*", count: email.count)
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      file.add(
        " ,\(stamp),\(written),\(email),", rejected: .emptyBadge, field: "Badge",
        kept: " ,\(stamp),\(written),\(hidden),")
    case 1:
      file.add(
        "\(badge),01.09.2024,\(written),\(email),", rejected: .invalidTimestamp,
        field: "Registered", value: "01.09.2024", kept: "\(badge),01.09.2024,\(written),\(hidden),")
    case 2:
      file.add(
        "\(badge),2024-09-01,\(written),\(email),", rejected: .missingZone, field: "Registered",
        value: "2024-09-01", kept: "\(badge),2024-09-01,\(written),\(hidden),")
    case 3:
      // Six fields are missing, nobody knows where: 'x' may be an e-mail address.
      let masked = String(repeating: "*", count: stamp.count)
      file.add("\(badge),\(stamp),x", rejected: .fieldCount, kept: "\(badge),\(masked),*")
    case 4:
      file.add(
        Array("\(badge),\(stamp),Visitor,KR,".utf8) + [0xE9] + Array(",,,\(email),".utf8),
        rejected: .invalidText, field: "City", value: "\u{FFFD}",
        kept: "\(badge),\(stamp),Visitor,KR,\u{FFFD},,,\(hidden),")
    case 5: file.add("")
    default:
      file.add("\(badge),\(stamp),\(written),\(email),")
      take(badge: badge, instant: instant, texts: texts, email: email)
    }
  }

  private mutating func take(badge: String, instant: Int?, texts: [String], email: String) {
    let ids = texts.map { self.texts.id(of: Array($0.utf8)) }
    let number: Int
    if let known = Self.knownBadges.firstIndex(of: badge) {
      number = known
    } else if let new = newBadges.firstIndex(of: badge) {
      number = Self.knownBadges.count + new
    } else {
      number = Self.knownBadges.count + newBadges.count
      newBadges.append(badge)
    }
    let row = texts.reduce(0) { $0 + $1.count { $0 == "\n" } }
    let record = Registration(
      badge: UInt32(number), registeredAt: instant.map { $0 * 1_000_000 }, category: ids[0],
      country: ids[1],
      city: ids[2], company: ids[3], organizationType: ids[4],
      person: email.count > 1 ? Self.digest(email.lowercased()) : nil, line: file.line - 1 - row)
    rows.valid += 1
    if let instant { rows.include(instants: instant...instant) }
    if let known = latest[record.badge],
      (known.registeredAt ?? .min) > (record.registeredAt ?? .min)
    {
      return
    }
    latest[record.badge] = record
  }

  /// Stands for a keyed digest: as long, and different for different texts.
  @Sendable static func digest(_ text: String) -> PersonDigest {
    let bytes = Array(text.utf8.prefix(32))
    guard
      let digest = PersonDigest(bytes: bytes + [UInt8](repeating: 0, count: 32 - bytes.count))
    else { preconditionFailure("32 bytes are a digest") }
    return digest
  }

  private mutating func pick(_ values: [String]) -> String {
    values.randomElement(using: &random) ?? ""
  }
}

extension String {
  fileprivate var csv: String { contains(",") || contains("\n") ? "\" \(self) \"" : self }
}

internal import Attendance
internal import CSVReading

/// Puts the pieces of a registration list together, in file order.
struct RegistrationCollector {
  private var delivery = RegistrationDelivery()
  private var latest: [Registration] = []

  // For each badge number, where in `latest` its registration is; negative where it has none.
  private var places: [Int32]
  private var newBadges = NameDirectory()
  private let knownBadges: Int

  /// Categories that the pipeline file does not map, in the order of their first lines.
  private(set) var unmapped: [UnmappedCategory] = []

  init(context: RegistrationContext) {
    knownBadges = context.badges.count
    places = [Int32](repeating: -1, count: knownBadges)
  }

  /// Takes the next piece.
  mutating func accept(_ piece: RegistrationPiece, _ summary: PieceSummary, in text: TextSource) {
    let badges = (0..<piece.newBadges.count).map { index in
      let bytes = Array(piece.newBadges.name(index))
      let key = NameKey(bytes.rawSpan)
      let number = newBadges.number(of: key, bytes.rawSpan)
      return UInt32(knownBadges) + (number ?? newBadges.insert(bytes.rawSpan, key: key))
    }
    let texts = (0..<piece.texts.count).map { delivery.texts.id(of: Array(piece.texts.name($0))) }
    for registration in piece.registrations {
      take(registration, badges: badges, texts: texts, firstLine: summary.firstLine)
    }
    for category in piece.unmapped where !unmapped.contains(where: { $0.isSame(category) }) {
      var located = category
      located.line += summary.firstLine
      unmapped.append(located)
    }
    delivery.rows.valid += piece.registrations.count
    delivery.rows.rejected += piece.rejected + summary.damagedLines.count
    delivery.rejections += piece.rejections.located(summary, in: text)
  }

  /// The delivery as a whole, once all pieces have been accepted.
  consuming func finished() -> RegistrationDelivery {
    delivery.newBadges = newBadges.texts
    // New badges come in the order of their numbers, so that mostly nothing is to be sorted.
    let isSorted = zip(latest, latest.dropFirst()).allSatisfy { $0.badge < $1.badge }
    delivery.registrations = isSorted ? latest : latest.sorted { $0.badge < $1.badge }
    return delivery
  }

  private mutating func take(
    _ registration: Registration, badges: [UInt32], texts: [TextPool.ID], firstLine: Int
  ) {
    var one = registration
    if one.badge & RegistrationPiece.newBadgeMark != 0 {
      one.badge = badges[Int(one.badge & ~RegistrationPiece.newBadgeMark)]
    }
    one.category = texts[Int(one.category.number)]
    one.country = texts[Int(one.country.number)]
    one.city = texts[Int(one.city.number)]
    one.company = texts[Int(one.company.number)]
    one.organizationType = texts[Int(one.organizationType.number)]
    one.line += firstLine
    if let instant = one.registeredAt {
      let seconds = EventDayRule.floorDivide(instant, by: 1_000_000)
      delivery.rows.include(instants: seconds...seconds)
    }
    while places.count <= Int(one.badge) { places.append(-1) }
    let place = Int(places[Int(one.badge)])
    guard place >= 0 else {
      places[Int(one.badge)] = Int32(latest.count)
      latest.append(one)
      return
    }
    // Later lines come later, so a tie goes to the one that is taken now.
    if (latest[place].registeredAt ?? .min) <= (one.registeredAt ?? .min) { latest[place] = one }
  }
}

extension UnmappedCategory {
  fileprivate func isSame(_ other: UnmappedCategory) -> Bool {
    Array(category.utf8) == Array(other.category.utf8)
  }
}

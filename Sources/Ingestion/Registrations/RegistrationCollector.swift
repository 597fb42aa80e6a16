internal import Attendance
internal import CSVReading

/// Puts the pieces of a registration list together, in file order.
struct RegistrationCollector {
  private var delivery = RegistrationDelivery()
  private var latest: [Registration] = []

  // For each badge number, where in `latest` its registration is; negative where it has none.
  private var places: [Int32]
  private var newBadges = NameDirectory()
  private var texts = NameDirectory(NameList([""]))
  private let known: NameDirectory
  private let categoryLimit: Int
  private var categories: Set<Int32> = []

  // What look-ups fetched: without meaning, but kept, so that they are not left out.
  private var fetched: UInt32 = 0

  /// Categories that the pipeline file does not map, in the order of their first lines.
  private(set) var unmapped: [UnmappedCategory] = []

  init(context: RegistrationContext) {
    known = context.badges
    categoryLimit = context.categoryLimit
    places = [Int32](repeating: -1, count: known.count)
  }

  /// Takes the next piece; `false` where there are more categories than the pipeline allows.
  mutating func accept(
    _ piece: RegistrationPiece, _ summary: PieceSummary, in source: OpenedSource
  ) -> Bool {
    if latest.isEmpty { reserve(for: piece, summary, in: source.text) }
    let numbers = (0..<piece.texts.count).map { index in
      TextPool.ID(number: Int32(texts.numberOrInsert(piece.texts.names, index)))
    }
    for category in piece.categories {
      categories.insert(numbers[Int(category.number)].number)
    }
    guard categories.count <= categoryLimit else { return false }
    // So few at a time that what was fetched is still near.
    for start in stride(from: 0, to: piece.registrations.count, by: 128) {
      let places = start..<min(start + 128, piece.registrations.count)
      if newBadges.isInTables {
        let hashes = places.map { NameKey(piece.badges, $0).hash }
        fetched ^= newBadges.fetch(hashes[...])
      }
      for place in places {
        take(
          piece.registrations[place], badge: badge(piece.badges, place), texts: numbers,
          firstLine: summary.firstLine)
      }
    }
    for category in piece.unmapped where !unmapped.contains(where: { $0.isSame(category) }) {
      var located = category
      located.line += summary.firstLine
      unmapped.append(located)
    }
    delivery.rows.valid += piece.registrations.count
    delivery.rows.rejected += piece.rejected + summary.damagedLines.count
    delivery.rejections += piece.rejections.located(summary, in: source)
    return true
  }

  /// The delivery as a whole, once all pieces have been accepted.
  consuming func finished() -> RegistrationDelivery {
    delivery.newBadges = newBadges.names
    delivery.badges = known
    delivery.badges.append(newBadges)
    for number in 0..<texts.count { _ = delivery.texts.id(of: Array(texts.names[number])) }
    // New badges come in the order of their numbers, so that mostly nothing is to be sorted.
    let isSorted = zip(latest, latest.dropFirst()).allSatisfy { $0.badge < $1.badge }
    delivery.registrations = isSorted ? latest : latest.sorted { $0.badge < $1.badge }
    return delivery
  }

  /// Makes room for all pieces when they are like this one, the first.
  private mutating func reserve(
    for piece: RegistrationPiece, _ summary: PieceSummary, in text: TextSource
  ) {
    let share = Double(max(1, summary.textRange.count)) / Double(max(1, text.count))
    let count = Int(Double(piece.registrations.count) / share * 1.02)
    newBadges.reserve(names: count, bytes: Int(Double(piece.badges.bytes.count) / share * 1.02))
    latest.reserveCapacity(count)
    places.reserveCapacity(places.count + count)
  }

  /// The number of a badge of a piece; a new one where it has none.
  @inline(__always)
  private mutating func badge(_ badges: NameList, _ index: Int) -> UInt32 {
    let name = badges.bytes.rawSpan.extracting(badges.range(index))
    let key = NameKey(badges, index)
    if known.count > 0, let number = known.number(of: key, name) { return number }
    let number = newBadges.number(of: key, name) ?? newBadges.insert(name, key: key)
    return UInt32(known.count) + number
  }

  private mutating func take(
    _ registration: Registration, badge: UInt32, texts: [TextPool.ID], firstLine: Int
  ) {
    var one = registration
    one.badge = badge
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

internal import Attendance
internal import AttendanceStore
internal import Ingestion

/// The badges and scan points that have numbers, kept while files are read one after the other.
struct KnownNames: Sendable {
  var badges = NameDirectory()
  var points = NameDirectory()

  /// Whether people have been erased, so that new badges and persons may be old.
  private(set) var hasErased = false

  /// The persons of all editions, once some were erased.
  private(set) var persons: Set<PersonDigest> = []

  // By badge number; badges beyond its end are not registered.
  private var registered: [Bool] = []

  /// Nothing is known yet.
  init() {}

  /// What the store knows; `edition` is `nil` where it does not hold it yet.
  init(_ reader: StoreReader, _ edition: EditionRecord?) throws {
    hasErased = try reader.hasErasures()
    if hasErased { persons = try reader.persons() }
    guard let edition else { return }
    let book = try reader.badges(of: edition)
    badges = NameDirectory(book.names)
    badges.indexSerials()
    registered = book.isRegistered
    points = NameDirectory(NameList(try reader.points(of: edition)))
  }

  /// Whether a registration names the badge.
  func isRegistered(_ badge: UInt32) -> Bool {
    Int(badge) < registered.count && registered[Int(badge)]
  }

  /// Notes what a list of registrations delivers.
  mutating func learn(_ delivery: RegistrationDelivery) {
    badges = delivery.badges
    if !delivery.newBadges.isEmpty { badges.indexSerials() }
    while registered.count < badges.count { registered.append(false) }
    for one in delivery.registrations { registered[Int(one.badge)] = true }
  }

  /// Notes what a scan log delivers.
  mutating func learn(_ delivery: ScanDelivery) {
    badges = delivery.badges
    if !delivery.newBadges.isEmpty { badges.indexSerials() }
    points = delivery.points
  }
}

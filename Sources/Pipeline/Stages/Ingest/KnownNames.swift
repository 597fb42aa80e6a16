internal import Attendance
internal import AttendanceStore
internal import Ingestion

/// The badges and scan points that have numbers, kept while files are read one after the other.
struct KnownNames: Sendable {
  var badges = NameDirectory()
  var points = NameDirectory()

  /// Whether names of badges have been erased, so that new ones may be old.
  private(set) var hasErased = false

  // By badge number; badges beyond its end are not registered.
  private var registered: [Bool] = []

  /// Nothing is known yet.
  init() {}

  /// What the store knows.
  init(_ reader: StoreReader, _ edition: EditionRecord) throws {
    let book = try reader.badges(of: edition)
    badges = NameDirectory(book.names)
    badges.indexSerials()
    registered = book.isRegistered
    hasErased = try !reader.erasures(of: edition).isEmpty
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

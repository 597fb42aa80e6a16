public import Attendance
internal import GRDB

extension StoreReader {
  /// All editions of the store, in the order in which it came to know them.
  public func editions() throws -> [EditionRecord] {
    try String.fetchAll(database, sql: "SELECT edition_id FROM editions ORDER BY id")
      .compactMap { try edition($0) }
  }

  /// What was erased of an edition, in the order in which it happened.
  public func erasures(of edition: EditionRecord) throws -> [Erasure] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT request, badges, rejections, erased_at FROM erasures WHERE edition = ? ORDER BY id
        """, arguments: [edition.rowID]
    ).map { row in
      guard let request = Erasure.Request(rawValue: row[0]) else {
        throw StoreError(.damaged("erasures.request"), path: path)
      }
      return Erasure(request: request, badges: row[1], rejections: row[2], erasedAt: row[3])
    }
  }

  /// Whether people of any edition were erased.
  public func hasErasures() throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM erasures)") ?? false
  }

  /// The persons of all editions.
  public func persons() throws -> Set<PersonDigest> {
    var persons: Set<PersonDigest> = []
    for edition in try editions() {
      try forEachPerson(of: edition) { _, person in persons.insert(person) }
    }
    return persons
  }

  /// Calls `body` with the person of each registered badge that has one, by badge number.
  public func forEachPerson(
    of edition: EditionRecord, _ body: (_ badge: UInt32, PersonDigest) throws -> Void
  ) throws {
    try forEachRegistrationPage(of: edition) { _, rows in
      for one in rows.registrations {
        if let person = one.person { try body(one.badge, person) }
      }
    }
  }

  /// Calls `body` with the number and the rows of each page of registrations, in order.
  func forEachRegistrationPage(
    of edition: EditionRecord, _ body: (Int, RegistrationRows) throws -> Void
  ) throws {
    let pages = registrationPages(of: edition)
    for page in 0..<((try pages.lastPage() ?? -1) + 1) {
      let found = try pages.find(page) { text, persons in
        var rows = RegistrationRows()
        _ = try RegistrationPage.read(text, persons: persons, page: page, into: &rows)
        return rows
      }
      if let found { try body(page, found) }
    }
  }
}

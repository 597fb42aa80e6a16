internal import Attendance
internal import GRDB

extension StoreReader {
  /// All that the store knows of an edition but its scans.
  public func snapshot(of edition: EditionRecord) throws -> EditionSnapshot {
    var snapshot = EditionSnapshot()
    snapshot.badgeCount =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM badges WHERE edition = ?", arguments: [edition.rowID])
      ?? 0
    snapshot.points = try points(of: edition)
    snapshot.scanDays = try scanDays(of: edition)
    snapshot.personKeyID = edition.personKeyID
    try readRegistrations(edition, into: &snapshot)
    return snapshot
  }

  private func readRegistrations(
    _ edition: EditionRecord, into snapshot: inout EditionSnapshot
  ) throws {
    let ranks = try fileRanks(edition)
    var pool = PoolOfStore(database: database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT badge, registered_at, category, country, city, company, organization_type, line,
          file, person
        FROM registrations WHERE edition = ? ORDER BY badge
        """, arguments: [edition.rowID])
    while let row = try rows.next() {
      let badge: Int64 = row[0]
      let file: Int64 = row[8]
      let digest: [UInt8]? = try row.withUnsafeData(atIndex: 9) { $0.map { [UInt8]($0) } }
      snapshot.registrations.append(
        Registration(
          badge: UInt32(badge), registeredAt: row[1], category: try pool.id(row[2]),
          country: try pool.id(row[3]), city: try pool.id(row[4]), company: try pool.id(row[5]),
          organizationType: try pool.id(row[6]),
          person: digest.flatMap(PersonDigest.init), line: row[7]))
      snapshot.fileRanks.append(ranks[file] ?? 0)
    }
    snapshot.texts = pool.texts
  }

  // Two files of one name are one path delivered twice: the later delivery ranks higher.
  private func fileRanks(_ edition: EditionRecord) throws -> [Int64: Int] {
    let files = try Int64.fetchAll(
      database, sql: "SELECT id FROM files WHERE edition = ? ORDER BY name, id",
      arguments: [edition.rowID])
    return Dictionary(uniqueKeysWithValues: zip(files, 0...))
  }
}

/// The store's texts, read when first spoken of.
private struct PoolOfStore {
  let database: Database
  var texts = TextPool()
  private var ids: [Int64: TextPool.ID] = [:]

  init(database: Database) {
    self.database = database
  }

  mutating func id(_ number: Int64) throws -> TextPool.ID {
    if let id = ids[number] { return id }
    let statement = try database.cachedStatement(sql: "SELECT text FROM texts WHERE id = ?")
    let text = try String.fetchOne(statement, arguments: [number]) ?? ""
    let id = texts.id(of: Array(text.utf8))
    ids[number] = id
    return id
  }
}

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
    var pool = try PoolOfStore(database)
    let rows = try BulkStatement(
      database,
      sql: """
        SELECT badge, registered_at, category, country, city, company, organization_type, line,
          file, person
        FROM registrations WHERE edition = ? ORDER BY badge
        """)
    rows.bind(1, edition.rowID)
    while try rows.next() {
      snapshot.registrations.append(
        Registration(
          badge: UInt32(rows.int(0)), registeredAt: rows.isNull(1) ? nil : Int(rows.int(1)),
          category: try pool.id(rows.int(2)), country: try pool.id(rows.int(3)),
          city: try pool.id(rows.int(4)), company: try pool.id(rows.int(5)),
          organizationType: try pool.id(rows.int(6)),
          person: rows.isNull(9) ? nil : PersonDigest(bytes: rows.bytes(9)),
          line: Int(rows.int(7))))
      snapshot.fileRanks.append(ranks[rows.int(8)] ?? 0)
    }
    snapshot.texts = pool.texts
  }

  // Two files of one name are one path delivered twice, and rank alike: the row decides.
  private func fileRanks(_ edition: EditionRecord) throws -> [Int64: Int] {
    var ranks: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT id, dense_rank() OVER (ORDER BY rank_name) FROM files WHERE edition = ?",
      arguments: [edition.rowID])
    while let row = try rows.next() {
      let file: Int64 = row[0]
      ranks[file] = row[1]
    }
    return ranks
  }
}

/// The store's texts, read when first spoken of.
private struct PoolOfStore {
  private(set) var texts = TextPool()
  private let find: BulkStatement
  private var ids: [Int64: TextPool.ID] = [:]

  init(_ database: Database) throws {
    find = try BulkStatement(database, sql: "SELECT text FROM texts WHERE id = ?")
  }

  mutating func id(_ number: Int64) throws -> TextPool.ID {
    if let id = ids[number] { return id }
    find.bind(1, number)
    let bytes = try find.next() ? find.bytes(0) : []
    find.reset()
    let id = texts.id(of: bytes)
    ids[number] = id
    return id
  }
}

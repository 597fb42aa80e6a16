public import Attendance
internal import Foundation
internal import GRDB

extension StoreWriter {
  /// Keeps, for each badge, the latest of the given and the stored registrations.
  ///
  /// Latest is by `registeredAt` (without one: earliest), then by the file's path (of a content
  /// that came under several, the last), then by line; never by the order of arrival, except
  /// where the same line of the same path is delivered again. Each badge may come once.
  ///
  /// - Parameter isStored: whether the store has a registration of a badge; where it is known
  ///   to have none, nothing needs to be compared.
  public func join(
    registrations: some Sequence<Registration>, texts: TextPool, file: Int64,
    of edition: EditionRecord, isStored: (UInt32) -> Bool
  ) throws {
    let ids = try textIDs(texts)
    let insert = try BulkStatement(database, sql: Self.insertion)
    let replace = try BulkStatement(database, sql: Self.insertion + Self.replacement)
    for one in registrations {
      let statement = isStored(one.badge) ? replace : insert
      statement.bind(1, edition.rowID)
      statement.bind(2, Int64(one.badge))
      statement.bind(3, one.registeredAt.map(Int64.init))
      statement.bind(4, ids[Int(one.category.number)])
      statement.bind(5, ids[Int(one.country.number)])
      statement.bind(6, ids[Int(one.city.number)])
      statement.bind(7, ids[Int(one.company.number)])
      statement.bind(8, ids[Int(one.organizationType.number)])
      statement.bind(9, one.person?.bytes)
      statement.bind(10, file)
      statement.bind(11, Int64(one.line))
      try statement.run()
    }
  }

  private static let insertion = """
    INSERT INTO registrations (edition, badge, registered_at, category, country, city,
      company, organization_type, person, file, line)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  // SQLite compares text by its UTF-8 bytes, which is the order of Unicode scalars.
  private static let replacement = """

    ON CONFLICT (edition, badge) DO UPDATE SET
      registered_at = excluded.registered_at, category = excluded.category,
      country = excluded.country, city = excluded.city, company = excluded.company,
      organization_type = excluded.organization_type, person = excluded.person,
      file = excluded.file, line = excluded.line
    WHERE (coalesce(excluded.registered_at, -9223372036854775808),
        (SELECT rank_name FROM files WHERE id = excluded.file), excluded.line)
      >= (coalesce(registrations.registered_at, -9223372036854775808),
        (SELECT rank_name FROM files WHERE id = registrations.file), registrations.line)
    """

  /// The store's numbers of a pool's texts; those that are new get one.
  private func textIDs(_ texts: TextPool) throws -> [Int64] {
    let find = try BulkStatement(database, sql: "SELECT id FROM texts WHERE text = ?")
    let insert = try BulkStatement(database, sql: "INSERT INTO texts (text) VALUES (?)")
    return try texts.texts.map { text in
      find.bind(1, text)
      if try find.next() {
        defer { find.reset() }
        return find.int(0)
      }
      insert.bind(1, text)
      try insert.run()
      return database.lastInsertedRowID
    }
  }
}

public import Attendance
internal import Foundation
internal import GRDB

extension StoreWriter {
  /// Keeps, for each badge, the latest of the given and the stored registrations.
  ///
  /// Latest is by `registeredAt` (without one: earliest), then by the file's path, then by
  /// line; never by the order of arrival, except where the same line of the same path is
  /// delivered again. Each badge may come once.
  public func join(
    registrations: some Sequence<Registration>, texts: TextPool, file: Int64,
    of edition: EditionRecord
  ) throws {
    let ids = try texts.texts.map { try textID($0) }
    // SQLite compares text by its UTF-8 bytes, which is the order of Unicode scalars.
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO registrations (edition, badge, registered_at, category, country, city,
          company, organization_type, person, file, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (edition, badge) DO UPDATE SET
          registered_at = excluded.registered_at, category = excluded.category,
          country = excluded.country, city = excluded.city, company = excluded.company,
          organization_type = excluded.organization_type, person = excluded.person,
          file = excluded.file, line = excluded.line
        WHERE (coalesce(excluded.registered_at, -9223372036854775808),
            (SELECT name FROM files WHERE id = excluded.file), excluded.line)
          >= (coalesce(registrations.registered_at, -9223372036854775808),
            (SELECT name FROM files WHERE id = registrations.file), registrations.line)
        """)
    for one in registrations {
      try statement.execute(arguments: [
        edition.rowID, Int64(one.badge), one.registeredAt, ids[Int(one.category.number)],
        ids[Int(one.country.number)], ids[Int(one.city.number)], ids[Int(one.company.number)],
        ids[Int(one.organizationType.number)], one.person.map { Data($0.bytes) }, file, one.line,
      ])
    }
  }

  private func textID(_ text: String) throws -> Int64 {
    let find = try database.cachedStatement(sql: "SELECT id FROM texts WHERE text = ?")
    if let known = try Int64.fetchOne(find, arguments: [text]) { return known }
    let insert = try database.cachedStatement(sql: "INSERT INTO texts (text) VALUES (?)")
    try insert.execute(arguments: [text])
    return database.lastInsertedRowID
  }
}

internal import Attendance
internal import Foundation
internal import GRDB

extension StoreReader {
  /// The headers of all files, in the order in which they were taken in.
  public func headers(of edition: EditionRecord) throws -> [FileHeader] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT f.kind, f.name, o.columns FROM file_outlines o JOIN files f ON f.id = o.file
        WHERE f.edition = ? ORDER BY f.id
        """, arguments: [edition.rowID]
    ).map { row in
      let columns = try? JSONDecoder().decode([String].self, from: Data((row[2] as String).utf8))
      guard let kind = SourceKind(rawValue: row[0]), let columns else {
        throw StoreError(.damaged("file_outlines"), path: path)
      }
      return FileHeader(kind: kind, file: row[1], columns: columns)
    }
  }

  /// Logs that came under a name, and those whose scans all lie within some instants; or all lists
  /// of registrations. They come in the order in which they were taken in.
  public func outlines(
    of kind: SourceKind, named name: String, within instants: ClosedRange<Int>?,
    of edition: EditionRecord
  ) throws -> [FileOutline] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT f.id, f.name, f.sha256, o.identities, f.first_instant, f.last_instant
        FROM files f JOIN file_outlines o ON o.file = f.id
        WHERE f.edition = ?1 AND f.kind = ?2
          AND (f.kind = 'registrations' OR f.name = ?3
            OR f.first_instant >= ?4 AND f.last_instant <= ?5)
        ORDER BY f.id
        """,
      arguments: [
        edition.rowID, kind.rawValue, name, instants?.lowerBound, instants?.upperBound,
      ]
    ).map(outline)
  }

  /// The file of this content, or `nil` where the ledger has none.
  public func outline(
    of kind: SourceKind, sha256: String, of edition: EditionRecord
  ) throws -> FileOutline? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT f.id, f.name, f.sha256, o.identities, f.first_instant, f.last_instant
        FROM files f JOIN file_outlines o ON o.file = f.id
        WHERE f.edition = ? AND f.kind = ? AND f.sha256 = ?
        """, arguments: [edition.rowID, kind.rawValue, sha256]
    ).map(outline)
  }

  private func outline(_ row: Row) throws -> FileOutline {
    let id: Int64 = row[0]
    var scans: [CalendarDate: Int] = [:]
    let days = try Row.fetchCursor(
      database, sql: "SELECT date, scans FROM file_days WHERE file = ?", arguments: [id])
    while let day = try days.next() { scans[try date(day[0], in: "file_days")] = day[1] }
    return FileOutline(
      name: row[1], sha256: row[2], identities: row[3], firstInstant: row[4],
      lastInstant: row[5], scansByDate: scans)
  }

  /// The scans of each point on each event day, by date and number.
  public func pointDays(of edition: EditionRecord) throws -> [PointDay] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT date, point, scans, last_instant FROM point_days
        WHERE edition = ? ORDER BY date, point
        """, arguments: [edition.rowID]
    ).map { row in
      PointDay(
        date: try date(row[0], in: "point_days"), point: row[1], scans: row[2],
        lastInstant: row[3])
    }
  }

  private func date(_ text: String, in table: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw StoreError(.damaged("\(table).date \(text)"), path: path)
    }
    return date
  }
}

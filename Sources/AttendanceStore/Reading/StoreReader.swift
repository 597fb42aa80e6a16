public import Attendance
internal import GRDB

/// What a store tells, within one unchanging view of it.
public struct StoreReader {
  let database: Database
  let path: String

  /// The edition with this id, or `nil` where the store does not hold it.
  public func edition(_ id: String) throws -> EditionRecord? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT id, edition_id, time_zone, day_starts_at, person_key_id
        FROM editions WHERE edition_id = ?
        """, arguments: [id])
    return row.map { row in
      EditionRecord(
        rowID: row[0], editionID: row[1], timeZone: row[2], dayStartsAtMinutes: row[3],
        personKeyID: row[4])
    }
  }

  /// The names of the edition's scan points, by number.
  public func points(of edition: EditionRecord) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT point FROM points WHERE edition = ? ORDER BY number",
      arguments: [edition.rowID])
  }

  /// The event days that have scans, in order.
  public func scanDays(of edition: EditionRecord) throws -> [CalendarDate] {
    try String.fetchAll(
      database, sql: "SELECT date FROM scan_days WHERE edition = ? ORDER BY date",
      arguments: [edition.rowID]
    ).map { text in
      guard let date = CalendarDate(iso: text) else {
        throw StoreError(.damaged("scan_days.date \(text)"), path: path)
      }
      return date
    }
  }

  /// All scans of one event day, in rising order, each once.
  public func scans(of edition: EditionRecord, on date: CalendarDate) throws -> [ScanKey] {
    try storedScans(of: edition, on: date).keys()
  }

  /// All scans of one event day as the store keeps them.
  package func storedScans(
    of edition: EditionRecord, on date: CalendarDate
  ) throws -> StoredScans {
    let rows = try BulkStatement(
      database, sql: "SELECT rowid, scans FROM scan_days WHERE edition = ? AND date = ?")
    defer { rows.reset() }
    rows.bind(1, edition.rowID)
    rows.bind(2, date.description)
    guard try rows.next() else { return StoredScans(blob: nil, count: 0, date: date, path: path) }
    let blob = try StoredBlob.bytes(
      database, table: "scan_days", column: "keys", row: rows.int(0))
    return StoredScans(blob: blob, count: Int(rows.int(1)), date: date, path: path)
  }
}

public import Attendance
internal import Foundation
internal import GRDB

/// Takes things into a store, within one transaction.
public struct StoreWriter {
  let database: Database
  let path: String

  /// What the store holds, as of now within the transaction.
  public var reader: StoreReader { StoreReader(database: database, path: path) }

  /// The store's record of `edition`, made at the first call.
  ///
  /// Throws ``StoreError/Kind/dayRuleChanged(timeZone:dayStartsAtMinutes:)`` where the days of
  /// scans that the store holds were cut by another rule.
  public func edition(_ edition: Edition, personKeyID: String?) throws -> EditionRecord {
    let minutes = edition.dayRule.dayStartsAt.minutes
    if let known = try reader.edition(edition.id) {
      guard known.timeZone == edition.dayRule.zone.identifier,
        known.dayStartsAtMinutes == minutes
      else {
        throw StoreError(
          .dayRuleChanged(
            timeZone: known.timeZone, dayStartsAtMinutes: known.dayStartsAtMinutes),
          path: path)
      }
      if let personKeyID, known.personKeyID == nil {
        try database.execute(
          sql: "UPDATE editions SET person_key_id = ? WHERE id = ?",
          arguments: [personKeyID, known.rowID])
        return EditionRecord(
          rowID: known.rowID, editionID: known.editionID, timeZone: known.timeZone,
          dayStartsAtMinutes: known.dayStartsAtMinutes, personKeyID: personKeyID)
      }
      return known
    }
    try database.execute(
      sql: """
        INSERT INTO editions (edition_id, time_zone, day_starts_at, person_key_id)
        VALUES (?, ?, ?, ?)
        """, arguments: [edition.id, edition.dayRule.zone.identifier, minutes, personKeyID])
    return EditionRecord(
      rowID: database.lastInsertedRowID, editionID: edition.id,
      timeZone: edition.dayRule.zone.identifier, dayStartsAtMinutes: minutes,
      personKeyID: personKeyID)
  }

  /// Adds a file to the ledger and returns the store's number for it.
  public func add(_ entry: LedgerEntry, to edition: EditionRecord) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO files (edition, kind, name, rank_name, bytes, sha256, encoding, delimiter,
          rows, accepted, duplicate, refused, rejected, first_instant, last_instant, taken_in_at)
        VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
        """,
      arguments: [
        edition.rowID, entry.kind.rawValue, entry.name, entry.bytes, entry.sha256,
        entry.encoding, entry.delimiter, entry.rows, entry.accepted, entry.duplicate,
        entry.refused, entry.rejected, entry.firstInstant, entry.lastInstant, entry.takenInAt,
      ])
    return database.lastInsertedRowID
  }

  /// Notes that a known content came under a name by which it ranks later among registrations,
  /// and returns the store's number for the file.
  public func note(
    laterName name: String, sha256: String, kind: SourceKind, of edition: EditionRecord
  ) throws -> Int64 {
    try database.execute(
      sql: "UPDATE files SET rank_name = ? WHERE edition = ? AND kind = ? AND sha256 = ?",
      arguments: [name, edition.rowID, kind.rawValue, sha256])
    let file = try Int64.fetchOne(
      database, sql: "SELECT id FROM files WHERE edition = ? AND kind = ? AND sha256 = ?",
      arguments: [edition.rowID, kind.rawValue, sha256])
    guard let file else { throw StoreError(.damaged("files"), path: path) }
    return file
  }

  /// Gives numbers to scan points, in the order given, from `first` on.
  public func add(
    points: some Sequence<String>, from first: Int, to edition: EditionRecord
  ) throws {
    for (number, point) in zip(first..., points) {
      guard number < ScanKey.pointLimit else {
        throw StoreError(.limit(what: "scan points", limit: ScanKey.pointLimit), path: path)
      }
      try database.execute(
        sql: "INSERT INTO points (edition, number, point) VALUES (?, ?, ?)",
        arguments: [edition.rowID, number, point])
    }
  }

  /// Puts rows into quarantine.
  public func add(rejections: some Sequence<RejectedRow>, file: Int64) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO rejections (file, line, byte_offset, code, reason, field, value, row)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for row in rejections {
      try statement.execute(arguments: [
        file, row.line, row.byteOffset, row.code, row.reason, row.field, row.value, row.row,
      ])
    }
  }
}

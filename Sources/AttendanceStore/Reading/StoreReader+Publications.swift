internal import GRDB

extension StoreReader {
  /// What reports told that hide groups below `limit`, in the order in which they were first made.
  public func publications(
    of edition: EditionRecord, suppressBelow limit: Int
  ) throws -> [PublicationRecord] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT fingerprint, last_file, contents FROM publications
        WHERE edition = ? AND suppress_below = ? ORDER BY id
        """, arguments: [edition.rowID, limit]
    ).map { row in
      PublicationRecord(
        suppressBelow: limit, fingerprint: row[0], lastFile: row[1], contents: row[2])
    }
  }

  /// The number of the last file that was taken in; 0 for none.
  public func lastFile(of edition: EditionRecord) throws -> Int64 {
    try Int64.fetchOne(
      database, sql: "SELECT max(id) FROM files WHERE edition = ?", arguments: [edition.rowID])
      ?? 0
  }

  /// When the last file was taken in, in seconds since 1970; `nil` where none was.
  public func lastIngest(of edition: EditionRecord) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT max(taken_in_at) FROM files WHERE edition = ?",
      arguments: [edition.rowID])
  }

  /// The files that were taken in after the one with this number and brought something, in order.
  public func files(of edition: EditionRecord, after last: Int64) throws -> [NewFile] {
    let dates = try Row.fetchAll(
      database,
      sql: """
        SELECT d.file, d.date FROM file_days d JOIN files f ON f.id = d.file
        WHERE f.edition = ? AND f.id > ? AND d.accepted > 0
        """, arguments: [edition.rowID, last])
    let datesOfFile = Dictionary(grouping: dates) { $0[0] as Int64 }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT id, kind, name FROM files WHERE edition = ? AND id > ?
        AND (accepted > 0 OR kind = 'registrations') ORDER BY kind, name, id
        """, arguments: [edition.rowID, last]
    ).map { row in
      guard let kind = SourceKind(rawValue: row[1]) else {
        throw StoreError(.damaged("files.kind"), path: path)
      }
      return NewFile(
        kind: kind, name: row[2], dates: Set((datesOfFile[row[0]] ?? []).map { $0[1] }))
    }
  }
}

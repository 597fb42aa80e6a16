public import Attendance
internal import GRDB

extension StoreReader {
  /// How many scans each event day has, each counted once.
  public func scanCounts(of edition: EditionRecord) throws -> [CalendarDate: Int] {
    var counts: [CalendarDate: Int] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT date, scans FROM scan_days WHERE edition = ?",
      arguments: [edition.rowID])
    while let row = try rows.next() {
      guard let date = CalendarDate(iso: row[0]) else {
        throw StoreError(.damaged("scan_days.date"), path: path)
      }
      counts[date] = row[1]
    }
    return counts
  }

  /// The contents that were taken in, in no order.
  public func contents(of edition: EditionRecord) throws -> [KnownContent] {
    var readings: [Int64: FileReading] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT r.file, r.reading, r.head, r.next_line FROM file_readings r
        JOIN files f ON f.id = r.file WHERE f.edition = ?
        """, arguments: [edition.rowID])
    while let row = try rows.next() {
      readings[row[0]] = FileReading(reading: row[1], head: row[2], nextLine: row[3])
    }
    return try ledger(edition).map { id, entry, rankName in
      KnownContent(entry: entry, rankName: rankName, reading: readings[id])
    }
  }

  /// What files looked like when they were last hashed, in no order.
  public func fileStates(of edition: EditionRecord) throws -> [FileState] {
    try Row.fetchAll(
      database, sql: "SELECT kind, name, mark, sha256 FROM file_states WHERE edition = ?",
      arguments: [edition.rowID]
    ).map { row in
      guard let kind = SourceKind(rawValue: row[0]) else {
        throw StoreError(.damaged("file_states.kind"), path: path)
      }
      return FileState(kind: kind, name: row[1], mark: row[2], sha256: row[3])
    }
  }

  /// Every file that was taken in, by kind and name, with what its scans are worth today.
  public func files(of edition: EditionRecord) throws -> [FileQuality] {
    let days = try acceptedByDate(edition)
    let unknown = try unknownScans(edition)
    return try ledger(edition).map { id, entry, rankName in
      FileQuality(
        entry: entry, rankName: rankName, acceptedByDate: days[id] ?? [:],
        unknownBadgeScans: unknown[id] ?? 0)
    }
  }

  private func ledger(
    _ edition: EditionRecord
  ) throws -> [(id: Int64, entry: LedgerEntry, rankName: String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT kind, name, bytes, sha256, encoding, delimiter, rows, accepted, duplicate,
          refused, rejected, first_instant, last_instant, taken_in_at, id, rank_name
        FROM files WHERE edition = ? ORDER BY kind, name, id
        """, arguments: [edition.rowID]
    ).map { row in
      guard let kind = SourceKind(rawValue: row[0]) else {
        throw StoreError(.damaged("files.kind"), path: path)
      }
      let entry = LedgerEntry(
        kind: kind, name: row[1], bytes: row[2], sha256: row[3], encoding: row[4],
        delimiter: row[5], rows: row[6], accepted: row[7], duplicate: row[8], refused: row[9],
        rejected: row[10], firstInstant: row[11], lastInstant: row[12], takenInAt: row[13])
      return (row[14], entry, row[15])
    }
  }

  /// How many rows in quarantine share a reason, by kind and code.
  public func rejectionCounts(of edition: EditionRecord) throws -> [RejectionCount] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT f.kind, j.code, min(j.reason), count(*) FROM rejections j JOIN files f ON f.id = j.file
        WHERE f.edition = ? GROUP BY f.kind, j.code ORDER BY f.kind, j.code
        """, arguments: [edition.rowID]
    ).map { row in
      guard let kind = SourceKind(rawValue: row[0]) else {
        throw StoreError(.damaged("files.kind"), path: path)
      }
      return RejectionCount(kind: kind, code: row[1], reason: row[2], rows: row[3])
    }
  }

  /// Calls `body` with every row in quarantine, by kind and name of its file, then by place.
  public func forEachRejection(
    of edition: EditionRecord, _ body: (_ file: String, _ row: RejectedRow) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT f.name, j.line, j.byte_offset, j.code, j.reason, j.field, j.value, j.row
        FROM rejections j JOIN files f ON f.id = j.file
        WHERE f.edition = ? ORDER BY f.kind, f.name, f.id, j.byte_offset
        """, arguments: [edition.rowID])
    while let row = try rows.next() {
      try body(
        row[0],
        RejectedRow(
          line: row[1], byteOffset: row[2], code: row[3], reason: row[4], field: row[5],
          value: row[6], row: row[7]))
    }
  }

  private func acceptedByDate(_ edition: EditionRecord) throws -> [Int64: [String: Int]] {
    var result: [Int64: [String: Int]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT d.file, d.date, d.accepted FROM file_days d JOIN files f ON f.id = d.file
        WHERE f.edition = ? AND d.accepted > 0
        """, arguments: [edition.rowID])
    while let row = try rows.next() {
      let (file, date): (Int64, String) = (row[0], row[1])
      result[file, default: [:]][date] = row[2]
    }
    return result
  }

  private func unknownScans(_ edition: EditionRecord) throws -> [Int64: Int] {
    var result: [Int64: Int] = [:]
    let marks = try badgeMarks(of: edition)
    let rows = try BulkStatement(
      database,
      sql: """
        SELECT u.file, u.scans, u.checksum
        FROM file_unknown_badges u JOIN files f ON f.id = u.file WHERE f.edition = ?
        """)
    defer { rows.reset() }
    rows.bind(1, edition.rowID)
    while try rows.next() {
      let file = rows.int(0)
      let damage = StoreError(.damaged("file_unknown_badges of file \(file)"), path: path)
      result[file] = try rows.withBytes(1) { text in
        guard Page.checksum(of: text, file: file) == rows.int(2) else { throw damage }
        return try StoreErrors.translated(damage: damage) {
          try UnknownScans.count(text, without: marks)
        }
      }
    }
    return result
  }
}

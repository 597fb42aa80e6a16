internal import Attendance
internal import GRDB

extension StoreReader {
  /// All that is wrong with the store: with what SQLite keeps, with every page and every day of
  /// every edition, and with sums that have to agree. It reads the whole store.
  ///
  /// - Throws: ``StoreError`` where not even the list of editions can be read.
  public func findings() throws -> [StoreFinding] {
    // A damaged page can't be read, so nothing can be said of what refers to it.
    let pages = try StorePages.damaged(database)
    guard pages.isEmpty else { return pages.map(StoreFinding.page) }
    var findings = try sqliteFindings()
    for edition in try editions() { findings += try self.findings(of: edition) }
    return findings
  }

  private func sqliteFindings() throws -> [StoreFinding] {
    let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
      "a row of \(row[0] as String) refers to none of \(row[2] as String)"
    }
    return (pages + references).map(StoreFinding.sqlite)
  }

  private func findings(of edition: EditionRecord) throws -> [StoreFinding] {
    var findings: [StoreFinding] = []
    /// What `body` reads; where that is damaged, a finding and `nil`.
    func reading<Value>(_ body: () throws -> Value) throws -> Value? {
      do {
        return try StoreErrors.translated(path: path, body)
      } catch let error as StoreError {
        guard case .damaged(let place) = error.kind else { throw error }
        findings.append(.damaged(place: place, edition: edition.editionID))
        return nil
      }
    }
    let snapshot = try reading { try self.snapshot(of: edition) }
    _ = try reading { try badges(of: edition) }
    if let files = try reading({ try self.files(of: edition) }) {
      findings += Self.ledgerFindings(files, edition)
      findings += try quarantineFindings(edition)
      findings += try outlineFindings(edition)
      let points = try reading { try pointDays(of: edition) } ?? []
      let pointsByDate = Dictionary(grouping: points, by: \.date)
      let accepted = files.reduce(into: [:]) { sums, file in
        sums.merge(file.acceptedByDate) { $0 + $1 }
      }
      let dates = try reading { try scanDays(of: edition) } ?? []
      for date in Set(accepted.keys).subtracting(dates.map(\.description)).sorted() {
        findings.append(
          .day(
            date: date, scans: 0, accepted: accepted[date] ?? 0, edition: edition.editionID))
      }
      for date in dates {
        guard let keys = try reading({ try scans(of: edition, on: date) }) else { continue }
        let expected = accepted[date.description] ?? 0
        if keys.count != expected {
          findings.append(
            .day(
              date: date.description, scans: keys.count, accepted: expected,
              edition: edition.editionID))
        }
        if PointTally(keys, on: date, of: edition).days != pointsByDate[date] ?? [] {
          findings.append(.points(date: date.description, edition: edition.editionID))
        }
        if let snapshot, !Self.areKnown(keys, snapshot) {
          findings.append(.scan(date: date.description, edition: edition.editionID))
        }
      }
    }
    return findings
  }

  private static func ledgerFindings(
    _ files: [FileQuality], _ edition: EditionRecord
  ) -> [StoreFinding] {
    files.flatMap { file -> [StoreFinding] in
      let entry = file.entry
      var findings: [StoreFinding] = []
      if entry.rows != entry.accepted + entry.duplicate + entry.refused + entry.rejected {
        findings.append(.rows(file: entry.name, edition: edition.editionID))
      }
      if entry.kind == .scans, file.acceptedByDate.values.reduce(0, +) != entry.accepted {
        findings.append(.fileDays(file: entry.name, edition: edition.editionID))
      }
      return findings
    }
  }

  private func quarantineFindings(_ edition: EditionRecord) throws -> [StoreFinding] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT f.name, f.rejected + f.refused AS due, (SELECT count(*) FROM rejections j WHERE j.file = f.id) AS held
        FROM files f WHERE f.edition = ? AND due <> held ORDER BY f.kind, f.name, f.id
        """, arguments: [edition.rowID]
    ).map { row in
      .quarantine(file: row[0], held: row[2], rejected: row[1], edition: edition.editionID)
    }
  }

  private func outlineFindings(_ edition: EditionRecord) throws -> [StoreFinding] {
    try String.fetchAll(
      database,
      sql: """
        SELECT f.name FROM files f
        JOIN file_outlines o ON o.file = f.id
        LEFT JOIN (SELECT file, sum(scans) AS scans, max(accepted > scans) AS is_wrong
          FROM file_days GROUP BY file) d ON d.file = f.id
        WHERE f.edition = ? AND (o.identities NOT BETWEEN f.accepted AND f.accepted + f.duplicate
          OR json_valid(o.columns) = 0
          OR f.kind = 'scans' AND (o.identities <> coalesce(d.scans, 0) OR d.is_wrong))
        ORDER BY f.kind, f.name, f.id
        """, arguments: [edition.rowID]
    ).map { .outline(file: $0, edition: edition.editionID) }
  }

  private static func areKnown(_ keys: [ScanKey], _ snapshot: EditionSnapshot) -> Bool {
    keys.allSatisfy { Int($0.badge) < snapshot.badgeCount && $0.point < snapshot.points.count }
  }
}

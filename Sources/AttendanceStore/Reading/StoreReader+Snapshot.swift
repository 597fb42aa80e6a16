internal import Attendance
internal import GRDB
package import Threads

extension StoreReader {
  /// All that the store knows of an edition but its scans.
  ///
  /// - Parameter workers: how many threads read it; the result never tells.
  package func snapshot(
    of edition: EditionRecord, workers: Workers = .one
  ) throws -> EditionSnapshot {
    var snapshot = EditionSnapshot()
    snapshot.badgeCount = try badgeCount(of: edition)
    snapshot.points = try points(of: edition)
    snapshot.scanDays = try scanDays(of: edition)
    // Those who stand in for a whole edition's people can't be linked to anybody's.
    let isUnlinked = try erasures(of: edition).contains { $0.request == .before }
    snapshot.personKeyID = isUnlinked ? nil : edition.personKeyID
    try readRegistrations(edition, workers, into: &snapshot)
    return snapshot
  }

  private func readRegistrations(
    _ edition: EditionRecord, _ workers: Workers, into snapshot: inout EditionSnapshot
  ) throws {
    let marks = try badgeMarks(of: edition)
    let count = marks.reduce(0) { $0 + $1.count }
    var texts = try StoredTexts(database, path: path)
    var ranks = FileRanks(try fileRanks(of: edition))
    var rows = RegistrationRows()
    rows.registrations.reserveCapacity(count)
    rows.files.reserveCapacity(count)
    let pages = registrationPages(of: edition)
    try pages.forEach(
      workers: workers,
      parse: { page, text, persons in
        var rows = RegistrationRows()
        let found = try RegistrationPage.read(text, persons: persons, page: page, into: &rows)
        guard page < marks.count, found == marks[page] else { throw Page.Damage.range }
        return rows
      },
      { page, found in
        let start = rows.count
        rows.append(found)
        try StoreErrors.translated(damage: pages.damage(page)) {
          try texts.rename(&rows.registrations, from: start)
          try ranks.replace(&rows.files, from: start)
        }
      })
    let end = rows.registrations.last.map { Int($0.badge) + 1 } ?? 0
    guard rows.count == count, end <= snapshot.badgeCount else {
      throw StoreError(.damaged("registration_pages"), path: path)
    }
    snapshot.registrations = rows.registrations
    snapshot.fileRanks = rows.files
    snapshot.texts = texts.pool
  }

  /// For each file of the edition, the rank of the last of the paths that it came under.
  ///
  /// Two files of one path are one path delivered twice, and rank alike: the row decides.
  func fileRanks(of edition: EditionRecord) throws -> [Int: Int] {
    var ranks: [Int: Int] = [:]
    // SQLite compares text by its UTF-8 bytes, which is the order of Unicode scalars.
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT id, dense_rank() OVER (ORDER BY rank_name) FROM files WHERE edition = ?",
      arguments: [edition.rowID])
    while let row = try rows.next() {
      let file: Int = row[0]
      ranks[file] = row[1]
    }
    return ranks
  }
}

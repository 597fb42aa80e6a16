public import Attendance
internal import GRDB

extension StoreWriter {
  /// Keeps, for each badge, the latest of the given and the stored registrations, and returns
  /// how many of the badges had none before.
  ///
  /// Latest is by `registeredAt` (without one: earliest), then by the file's path (of a content
  /// that came under several, the last), then by line; never by the order of arrival, except
  /// where the same line of the same path is delivered again.
  ///
  /// - Parameter registrations: in the order of badge numbers, each badge once; the badges have
  ///   been added before.
  @discardableResult
  public func join(
    registrations: [Registration], texts: TextPool, file: Int64, of edition: EditionRecord
  ) throws -> Int {
    guard let last = registrations.last else { return 0 }
    guard try last.badge < reader.badgeCount(of: edition) else {
      throw StoreError(.damaged("badge_pages"), path: path)
    }
    var join = RegistrationJoin(
      texts: try textIDs(texts), file: Int(file), ranks: try reader.fileRanks(of: edition))
    let pages = reader.registrationPages(of: edition)
    let badges = reader.badgePages(of: edition)
    var text = PageText()
    var added = 0
    var start = 0
    while start < registrations.count {
      let page = Page.number(of: registrations[start].badge)
      var end = start + 1
      while end < registrations.count, Page.number(of: registrations[end].badge) == page {
        end += 1
      }
      join.clear()
      _ = try pages.find(page) { try join.read($0, persons: $1, page: page) }
      try StoreErrors.translated(damage: pages.damage(page)) {
        try join.merge(registrations[start..<end])
      }
      if join.isChanged {
        RegistrationPage.write(join.rows, to: &text)
        let persons = PersonColumn.bytes(of: join.rows.registrations)
        try text.withBytes { try pages.put(page, $0, persons) }
      }
      if join.added > 0 {
        try badges.replaceBlob(page) { _, marks in
          guard try BadgeMarks(marks) == join.storedMarks else { throw Page.Damage.range }
          return join.marks.bytes
        }
      }
      added += join.added
      start = end
    }
    return added
  }

  /// The store's numbers of a pool's texts; those that are new get one.
  func textIDs(_ texts: TextPool) throws -> [TextPool.ID] {
    let find = try BulkStatement(database, sql: "SELECT id FROM texts WHERE text = ?")
    let insert = try BulkStatement(database, sql: "INSERT INTO texts (text) VALUES (?)")
    // A pool holds each text once: what an empty table is given can't be there already.
    let isFirst = try Int.fetchOne(database, sql: "SELECT max(id) FROM texts") == nil
    return try texts.texts.map { text in
      if !isFirst {
        find.bind(1, text)
        defer { find.reset() }
        if try find.next() { return try textID(find.int(0)) }
      }
      insert.bind(1, text)
      try insert.run()
      return try textID(database.lastInsertedRowID)
    }
  }

  private func textID(_ id: Int64) throws -> TextPool.ID {
    guard let number = Int32(exactly: id) else { throw StoreError(.damaged("texts"), path: path) }
    return TextPool.ID(number: number)
  }
}

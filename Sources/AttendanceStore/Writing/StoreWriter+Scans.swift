public import Attendance
internal import GRDB

extension StoreWriter {
  /// Joins a delivery's scans of one day, in rising order, each once, with those that the store
  /// holds, and returns the ones that are new.
  public func join(
    scans: [ScanKey], on date: CalendarDate, of edition: EditionRecord
  ) throws -> [ScanKey] {
    let known = try reader.scans(of: edition, on: date)
    let union = ScanKeyUnion(known: known, delivered: scans)
    guard !union.added.isEmpty else { return [] }
    let blob = ScanBlob.encode(union.all)
    let upsert = try BulkStatement(
      database,
      sql: """
        INSERT INTO scan_days (edition, date, scans, keys) VALUES (?, ?, ?, ?)
        ON CONFLICT (edition, date) DO UPDATE SET scans = excluded.scans, keys = excluded.keys
        """)
    upsert.bind(1, edition.rowID)
    upsert.bind(2, date.description)
    upsert.bind(3, Int64(union.all.count))
    try upsert.run(blob: unsafe blob.span.bytes, at: 4)
    try add(PointTally(union.added, on: date, of: edition).days, of: edition)
    return union.added
  }

  /// Notes how many scans of a day a file was the first to bring.
  ///
  /// - Parameter scans: how many it has of the day, each once; as many unless given.
  public func note(
    accepted: Int, of scans: Int? = nil, on date: CalendarDate, file: Int64
  ) throws {
    try database.execute(
      sql: "INSERT INTO file_days (file, date, accepted, scans) VALUES (?, ?, ?, ?)",
      arguments: [file, date.description, accepted, scans ?? accepted])
  }

  /// Adds scans that are new to what is known of a day's points.
  private func add(_ days: [PointDay], of edition: EditionRecord) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO point_days (edition, date, point, scans, last_instant) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (edition, date, point) DO UPDATE SET
          scans = scans + excluded.scans, last_instant = max(last_instant, excluded.last_instant)
        """)
    for day in days {
      try statement.execute(arguments: [
        edition.rowID, day.date.description, day.point, day.scans, day.lastInstant,
      ])
    }
  }

  /// Notes how many of them are of badges that are not registered yet.
  ///
  /// - Parameter unknownBadges: in the order of badge numbers, each badge once.
  public func note(unknownBadges: [(badge: UInt32, scans: Int)], file: Int64) throws {
    guard !unknownBadges.isEmpty else { return }
    var text = PageText()
    UnknownScans.write(unknownBadges, to: &text)
    let insert = try BulkStatement(
      database, sql: "INSERT INTO file_unknown_badges (file, scans, checksum) VALUES (?, ?, ?)")
    insert.bind(1, file)
    try text.withBytes { text in
      insert.bind(3, Page.checksum(of: text, file: file))
      try insert.run(text: text, at: 2)
    }
  }
}

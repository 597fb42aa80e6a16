public import Attendance
internal import Foundation
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
    let blob = Data(ScanBlob.encode(union.all))
    try database.execute(
      sql: """
        INSERT INTO scan_days (edition, date, scans, keys) VALUES (?, ?, ?, ?)
        ON CONFLICT (edition, date) DO UPDATE SET scans = excluded.scans, keys = excluded.keys
        """, arguments: [edition.rowID, date.description, union.all.count, blob])
    return union.added
  }

  /// Notes how many scans of a day a file was the first to bring.
  public func note(accepted: Int, on date: CalendarDate, file: Int64) throws {
    try database.execute(
      sql: "INSERT INTO file_days (file, date, accepted) VALUES (?, ?, ?)",
      arguments: [file, date.description, accepted])
  }

  /// Notes how many of them are of a badge that is not registered yet.
  public func note(unknownBadges: [UInt32: Int], file: Int64) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO file_unknown_badges (file, badge, accepted) VALUES (?, ?, ?)")
    for (badge, accepted) in unknownBadges.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: [file, Int64(badge), accepted])
    }
  }
}

import Attendance
import AttendanceStore
import Foundation

/// A folder for stores that is gone when the test is: keep it in a variable.
final class TemporaryStore: Sendable {
  let folder: String
  var path: String { "\(folder)/store.sqlite" }

  init() throws {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("attendance-store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func writing() throws -> AttendanceStore { try .writing(path) }
}

extension Edition {
  /// An edition of three days, in UTC.
  static func sample(_ id: String = "slw-2024", dayStartsAt minutes: Int = 0) -> Edition {
    Edition(
      id: id, name: "Smart Life Week 2024",
      dayRule: EventDayRule(zone: .utc, dayStartsAt: TimeOfDay(minutes: minutes) ?? .midnight),
      days: (20_006...20_008).map { EventDay(date: CalendarDate(dayNumber: $0)) })
  }
}

extension LedgerEntry {
  /// A line of the ledger of which only what a test speaks of matters.
  static func sample(
    _ name: String, kind: SourceKind = .registrations, sha256: String? = nil, rows: Int = 10,
    accepted: Int = 4, duplicate: Int = 3, refused: Int = 2, rejected: Int = 1
  ) -> LedgerEntry {
    LedgerEntry(
      kind: kind, name: name, bytes: 123, sha256: sha256 ?? "hash of \(name)", encoding: "utf-8",
      delimiter: ",", rows: rows, accepted: accepted, duplicate: duplicate, refused: refused,
      rejected: rejected, firstInstant: 1_728_475_200, lastInstant: nil, takenInAt: 7)
  }
}

extension ScanKey {
  static func sample(_ badge: UInt32, _ second: UInt32 = 0) -> ScanKey {
    ScanKey(badge: badge, second: second, point: 0, direction: .entry)
  }
}

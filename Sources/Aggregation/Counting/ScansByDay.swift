internal import Attendance
internal import AttendanceStore
internal import Threads

/// The scans of an edition's days, in order; one day's are decoded while others are counted.
struct ScansByDay {
  private let reader: StoreReader
  private let record: EditionRecord
  private var days: ArraySlice<EventDay>
  private var next: (day: EventDay, scans: Background<[ScanKey]>)?

  /// Begins with the first day at once.
  init(_ reader: StoreReader, _ record: EditionRecord, days: [EventDay]) throws {
    self.reader = reader
    self.record = record
    self.days = days[...]
    try decodeNext()
  }

  /// The next day and its scans, in rising order, each once; `nil` after the last.
  mutating func nextDay() throws -> (day: EventDay, scans: [ScanKey])? {
    guard let (day, scans) = next else { return nil }
    let keys = try scans.value()
    try decodeNext()
    return (day, keys)
  }

  private mutating func decodeNext() throws {
    next = try days.popFirst().map { day in
      let stored = try reader.storedScans(of: record, on: day.date)
      return (day, Background { try stored.keys() })
    }
  }
}

internal import Attendance
internal import AttendanceStore
internal import Ingestion
internal import Synchronization

/// A scan log that waits to be sorted and written.
final class ScanJob: IntakeJob {
  private let definition: PipelineDefinition
  private let read: ReadFile
  private let reading: FileReading?
  private let known: KnownNames
  private let now: Int
  private let workers: Int
  private let delivery: Mutex<ScanDelivery>

  /// - Parameter known: what the store knows before this file.
  init(
    _ read: ReadFile, _ delivery: ScanDelivery, reading: FileReading?, known: KnownNames,
    definition: PipelineDefinition, now: Int, workers: Int
  ) {
    self.definition = definition
    self.read = read
    self.reading = reading
    self.known = known
    self.now = now
    self.workers = workers
    self.delivery = Mutex(delivery)
  }

  func run(_ store: AttendanceStore) throws -> FileOutcome.End {
    try delivery.withLock { delivery in
      try store.write { writer in .takenIn(try write(&delivery, writer)) }
    }
  }

  private func write(_ delivery: inout ScanDelivery, _ writer: StoreWriter) throws -> LedgerEntry {
    let edition = try writer.edition(definition.edition, personKeyID: nil)
    try writer.add(badges: delivery.newBadges, from: known.badges.count, to: edition)
    try writer.add(points: delivery.newPoints.texts, from: known.points.count, to: edition)
    var accepted: [(date: CalendarDate, scans: Int)] = []
    var unknown = UnknownScans(badgeCount: known.badges.count + delivery.newBadges.count)
    // One day after the other, so that no two of them are in memory twice.
    while let day = delivery.nextDay() {
      let date = day.date
      let added = try writer.join(scans: day.sortedKeys(workers: workers), on: date, of: edition)
      accepted.append((date, added.count))
      unknown.add(added, known)
    }
    let entry = read.entry(
      delivery.rows, accepted: accepted.reduce(0) { $0 + $1.scans }, now: now)
    let id = try writer.add(entry, to: edition)
    for day in accepted where day.scans > 0 {
      try writer.note(accepted: day.scans, on: day.date, file: id)
    }
    try writer.note(unknownBadges: unknown.scans, file: id)
    try writer.add(rejections: delivery.rejections.map(RejectedRow.init), file: id)
    if let reading { try writer.note(reading: reading, file: id) }
    if let state = read.state { try writer.remember([state], of: edition) }
    return entry
  }
}

/// Scans of badges that no registration names, by badge.
private struct UnknownScans {
  private var counts: [Int32]

  init(badgeCount: Int) {
    counts = [Int32](repeating: 0, count: badgeCount)
  }

  mutating func add(_ keys: [ScanKey], _ known: KnownNames) {
    for key in keys where !known.isRegistered(key.badge) { counts[Int(key.badge)] += 1 }
  }

  /// The badges that have any, in the order of their numbers.
  var scans: [(badge: UInt32, scans: Int)] {
    counts.indices.filter { counts[$0] > 0 }.map { (UInt32($0), Int(counts[$0])) }
  }
}

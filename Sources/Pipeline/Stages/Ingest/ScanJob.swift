internal import Attendance
internal import AttendanceStore
internal import Ingestion
internal import Synchronization

/// A scan log that waits to be sorted and written.
final class ScanJob: IntakeJob {
  private let definition: PipelineDefinition
  private let read: ReadFile
  private let reading: FileReading?
  private let prefix: String?
  private let known: KnownNames
  private let warnings: [Warning]
  private let now: Int
  private let workers: Int
  private let delivery: Mutex<ScanDelivery>

  /// - Parameters:
  ///   - prefix: the SHA-256 of the log that this one goes on from.
  ///   - known: what the store knows before this file.
  ///   - warnings: what somebody should know of what was read.
  init(
    _ read: ReadFile, _ delivery: ScanDelivery, reading: FileReading?, after prefix: String?,
    known: KnownNames, warnings: [Warning], definition: PipelineDefinition, now: Int, workers: Int
  ) {
    self.definition = definition
    self.read = read
    self.reading = reading
    self.prefix = prefix
    self.known = known
    self.warnings = warnings
    self.now = now
    self.workers = workers
    self.delivery = Mutex(delivery)
  }

  func run(_ store: AttendanceStore) throws -> Intake {
    try delivery.withLock { delivery in
      try store.write { writer in try write(&delivery, writer) }
    }
  }

  private func write(_ delivery: inout ScanDelivery, _ writer: StoreWriter) throws -> Intake {
    let edition = try writer.edition(definition.edition, personKeyID: nil)
    let before = try prefix.flatMap {
      try writer.reader.outline(of: .scans, sha256: $0, of: edition)?.scansByDate
    }
    try writer.add(badges: delivery.newBadges, from: known.badges.count, to: edition)
    try writer.add(points: delivery.newPoints.texts, from: known.points.count, to: edition)
    var days = ScanJobDays(after: before ?? [:])
    var unknown = UnknownScans(badgeCount: known.badges.count + delivery.newBadges.count)
    // One day after the other, so that no two of them are in memory twice.
    while let day = delivery.nextDay() {
      let date = day.date
      let keys = day.sortedKeys(workers: workers)
      let added = try writer.join(scans: keys, on: date, of: edition)
      days.add(scans: keys.count, accepted: added.count, on: date)
      unknown.add(added, known)
    }
    let entry = read.entry(delivery.rows, accepted: days.accepted, now: now)
    let lost = try LostRows(
      kind: .scans, name: read.file.name, shared: days.shared, identities: days.scans,
      instants: delivery.rows.instants
    ).measurement(writer.reader, edition)
    let warning = try lost.flatMap {
      try definition.quality.warning($0, at: read.file.path)
    }
    let id = try writer.add(entry, to: edition)
    try writer.note(columns: read.columns, identities: days.scans, file: id)
    for (date, day) in days.all where day.scans > 0 {
      try writer.note(accepted: day.accepted, of: day.scans, on: date, file: id)
    }
    try writer.note(unknownBadges: unknown.scans, file: id)
    try writer.add(rejections: delivery.rejections.map(RejectedRow.init), file: id)
    if let reading { try writer.note(reading: reading, file: id) }
    if let state = read.state { try writer.remember([state], of: edition) }
    return Intake(end: .takenIn(entry), warnings: warnings + [warning].compactMap(\.self))
  }
}

/// A log's scans by day, with those of the log that it goes on from, which are not read again.
private struct ScanJobDays {
  struct Day {
    /// All of them, each once; of a log that goes on, those of the earlier one and new ones.
    var scans = 0
    var accepted = 0
    /// Those that the store had before.
    var shared = 0
  }

  private let before: [CalendarDate: Int]
  private var days: [CalendarDate: Day]

  init(after before: [CalendarDate: Int]) {
    self.before = before
    days = before.mapValues { Day(scans: $0, shared: $0) }
  }

  mutating func add(scans: Int, accepted: Int, on date: CalendarDate) {
    var day = days[date] ?? Day()
    day.scans += before.isEmpty ? scans : accepted
    day.accepted = accepted
    day.shared += scans - accepted
    days[date] = day
  }

  var all: [(CalendarDate, Day)] { days.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  var scans: Int { days.values.reduce(0) { $0 + $1.scans } }

  var accepted: Int { days.values.reduce(0) { $0 + $1.accepted } }

  var shared: [CalendarDate?: Int] {
    Dictionary(uniqueKeysWithValues: days.map { ($0.key, $0.value.shared) })
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

public import Attendance
public import AttendanceStore
internal import Threads

/// Counts an edition: the store in, tables out, the counting rules applied once.
public struct AttendanceCounter: Sendable {
  private let edition: Edition
  private let rules: CountingRules
  private let points: [String: PointKind]
  private let names: NameRules
  private let workers: Workers

  /// A counter by a pipeline file's rules; scan points that `points` does not name are gates, and
  /// what `workers` threads count does not depend on how many they are.
  public init(
    edition: Edition, rules: CountingRules, points: [String: PointKind], names: NameRules,
    workers: Int = 1
  ) {
    self.edition = edition
    self.rules = rules
    self.points = points
    self.names = names
    self.workers = Workers(count: workers)
  }

  /// Counts what the store holds of the edition.
  ///
  /// Two event days' scans are in memory at a time, one of them being decoded while what comes
  /// before it is counted; everything else grows with badges.
  /// - Throws: ``CountingProblem``, `StoreError`.
  public func count(_ reader: StoreReader, _ record: EditionRecord) throws -> CountedEdition {
    var scansByDay = try ScansByDay(reader, record, days: edition.days)
    let people = try people(reader, record)
    var visits = VisitCounter(
      accounts: people.units.accountOfBadge, sharedUnits: people.units.leadOfShared.count,
      pointCount: people.points.count, workers: workers)
    while let (day, scans) = try scansByDay.nextDay() {
      visits.add(scans, clock: DayClock(date: day.date, rule: edition.dayRule))
    }
    let counts = visits.counts
    let tables = TableBuilder(
      edition: edition, rules: rules, points: points, people: people, counts: counts)
    return CountedEdition(
      tables: tables.build(
        quality: quality(try reader.files(of: record)),
        rejects: try reader.rejectionCounts(of: record).map { count in
          RejectReasonRow(
            kind: count.kind.rawValue, code: count.code, reason: count.reason, rows: count.rows)
        }),
      persons: Self.persons(people, counts))
  }

  /// Registrations are a third of a report's memory, and gone when this returns.
  private func people(_ reader: StoreReader, _ record: EditionRecord) throws -> People {
    try People(
      try reader.snapshot(of: record, workers: workers), rules: rules, names: names,
      workers: workers)
  }

  private func quality(_ files: [FileQuality]) -> [QualityRow] {
    let days = Set(edition.days.map(\.date.description))
    return files.map { file in
      let outside = file.acceptedByDate.filter { !days.contains($0.key) }
      return QualityRow(
        kind: file.entry.kind.rawValue, file: file.entry.name, rows: file.entry.rows,
        accepted: file.entry.accepted, duplicate: file.entry.duplicate,
        refused: file.entry.refused, rejected: file.entry.rejected,
        outsideEdition: outside.values.reduce(0, +), unknownBadge: file.unknownBadgeScans)
    }
  }

  private static func persons(_ people: People, _ counts: VisitCounts) -> VisitorPersons? {
    guard let persons = people.persons else { return nil }
    let own = people.roster.badges.indices.lazy.filter { registration in
      let badge = Int(people.roster.badges[registration])
      return people.units.accountOfBadge[badge] == .own && counts.daysOfBadge[badge] > 0
    }
    let shared = people.units.leadOfShared.indices.lazy.filter { counts.visitsOfShared[$0] > 0 }
      .map { Int(people.units.leadOfShared[$0]) }
    return VisitorPersons(
      keyID: persons.keyID,
      digests: own.compactMap { persons.ofRegistration[$0] }
        + shared.compactMap { persons.ofRegistration[$0] })
  }
}

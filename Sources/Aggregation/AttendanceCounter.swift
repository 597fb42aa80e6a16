public import Attendance
public import AttendanceStore

/// Counts an edition: the store in, tables out, the counting rules applied once.
public struct AttendanceCounter: Sendable {
  private let edition: Edition
  private let rules: CountingRules
  private let points: [String: PointKind]
  private let names: NameRules

  /// A counter by a pipeline file's rules; scan points that `points` does not name are gates.
  public init(
    edition: Edition, rules: CountingRules, points: [String: PointKind], names: NameRules
  ) {
    self.edition = edition
    self.rules = rules
    self.points = points
    self.names = names
  }

  /// Counts what the store holds of the edition.
  ///
  /// One event day's scans are in memory at a time; everything else grows with badges.
  /// - Throws: ``CountingProblem``, `StoreError`.
  public func count(_ reader: StoreReader, _ record: EditionRecord) throws -> CountedEdition {
    let people = try People(try reader.snapshot(of: record), rules: rules, names: names)
    let unitOfBadge = people.visitorUnitOfBadge
    let unitOfUnit = (0..<Int32(people.units.leadOfUnit.count)).map { $0 }
    var badges = BadgeCounter(badgeCount: people.snapshot.badgeCount)
    var visits = VisitCounter(
      unitOfBadge: rules.unit == .badge ? unitOfBadge : unitOfUnit,
      unitCount: people.units.leadOfUnit.count, pointCount: people.snapshot.points.count)
    for day in edition.days {
      let keys = try reader.scans(of: record, on: day.date)
      badges.add(keys)
      visits.add(
        rules.unit == .badge ? keys : Self.renumbered(keys, by: unitOfBadge),
        clock: DayClock(date: day.date, rule: edition.dayRule))
    }
    let tables = TableBuilder(
      edition: edition, rules: rules, points: points, people: people, badges: badges,
      visits: visits)
    return CountedEdition(
      tables: tables.build(
        quality: quality(try reader.files(of: record)),
        rejects: try reader.rejectionCounts(of: record).map { count in
          RejectReasonRow(
            kind: count.kind.rawValue, code: count.code, reason: count.reason, rows: count.rows)
        }),
      persons: Self.persons(people, visits))
  }

  /// A day's scans by unit instead of badge, in rising order; those of nobody's are left out.
  private static func renumbered(_ keys: [ScanKey], by unitOfBadge: [Int32]) -> [ScanKey] {
    let renumbered = keys.compactMap { key in
      let unit = unitOfBadge[Int(key.badge)]
      return unit >= 0 ? key.renumbered(UInt32(unit)) : nil
    }
    return ScanKeySort.sorted([renumbered])
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

  private static func persons(_ people: People, _ visits: VisitCounter) -> VisitorPersons? {
    guard let keyID = people.snapshot.personKeyID else { return nil }
    let digests = visits.visitsOfUnit.indices.compactMap { unit in
      visits.visitsOfUnit[unit] > 0
        ? people.snapshot.registrations[Int(people.units.leadOfUnit[unit])].person : nil
    }
    return VisitorPersons(keyID: keyID, digests: digests)
  }
}

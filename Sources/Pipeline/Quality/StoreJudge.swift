internal import Attendance
internal import AttendanceStore

/// Holds what the store has of an edition against the pipeline's `quality:`, once files have been
/// taken in and before a report is made.
struct StoreJudge {
  /// Fewer scans than these come and go by chance.
  private static let leastExpected = 100

  private let definition: PipelineDefinition
  private let previous: [CompareStage]

  init(_ definition: PipelineDefinition, options: RunOptions) {
    self.definition = definition
    // What can't be compared with is for the comparison to say.
    previous = definition.compareWith.compactMap { reference in
      try? CompareStage(previous: reference.resolved, options: options)
    }
  }

  /// What goes beyond a limit, in the order of the measures.
  func findings(_ store: AttendanceStore) throws -> [QualityFinding] {
    guard definition.scans != nil else { return [] }
    let expectations = previous.compactMap { stage in
      (try? stage.scansByDay(beside: store)).map { (stage.previousID, $0) }
    }
    let facts = try store.read { reader in
      try reader.edition(definition.edition.id).map { record in
        try StoreFacts(reader, record, definition.edition)
      }
    }
    guard let facts else { return [] }
    let candidates = [
      missingDays(facts), fewScans(facts, expectations), silentPoints(facts), lateFeeds(facts),
    ]
    return candidates.compactMap { measurement in
      measurement.flatMap { definition.quality.finding($0, at: store.path) }
    }
  }

  private func missingDays(_ facts: StoreFacts) -> QualityMeasurement? {
    let missing = facts.daysOver.map(\.date).filter { facts.scans[$0] ?? 0 == 0 }
    return QualityMeasurement(
      .missingDays, missing.count, of: facts.daysOver.count, .dates(missing))
  }

  /// The day that lacks the largest share of what is expected, with all that lack too much.
  private func fewScans(
    _ facts: StoreFacts, _ expectations: [(id: String, scans: [Int])]
  ) -> QualityMeasurement? {
    var few: [FewScansDay] = []
    for (number, day) in definition.edition.days.enumerated() {
      guard facts.daysOver.contains(day), let scans = facts.scans[day.date], scans > 0 else {
        continue
      }
      func add(_ expected: Int?, _ previousEdition: String? = nil) {
        guard let expected, expected >= Self.leastExpected, scans < expected else { return }
        few.append(
          FewScansDay(
            date: day.date, scans: scans, expected: expected, previousEdition: previousEdition))
      }
      let others = facts.daysOver.map(\.date).filter { $0 != day.date }
      add(Self.median(others.compactMap { facts.scans[$0] }.filter { $0 > 0 }))
      for (id, scans) in expectations where number < scans.count { add(scans[number], id) }
    }
    let measured = few.map { day in
      (day, QualityMeasurement(.fewScans, day.expected - day.scans, of: day.expected))
    }
    let broken = measured.filter { definition.quality.finding($0.1, at: "") != nil }
    let worst = broken.max { one, other in
      one.0.scans * other.0.expected > other.0.scans * one.0.expected
    }
    return worst.map { worst in
      QualityMeasurement(
        .fewScans, worst.1.count, of: worst.1.total, .days(broken.map(\.0)))
    }
  }

  private static func median(_ counts: [Int]) -> Int? {
    counts.isEmpty ? nil : counts.sorted()[counts.count / 2]
  }

  private func silentPoints(_ facts: StoreFacts) -> QualityMeasurement? {
    let (silent, judged) = PointSilence(facts, definition.edition).points
    return QualityMeasurement(.silentPoints, silent.count, of: judged, .points(silent))
  }

  /// The pattern that is furthest behind the newest scan of all.
  ///
  /// A name without wildcards is that of one file, of which nothing else is to come.
  private func lateFeeds(_ facts: StoreFacts) -> QualityMeasurement? {
    let rule = definition.edition.dayRule
    let dates = Set(definition.edition.days.map(\.date))
    guard let patterns = definition.scans?.input.files, patterns.count > 1,
      let newest = dates.filter({ facts.scans[$0] ?? 0 > 0 }).max()
    else { return nil }
    let open = patterns.filter { FileGlob.hasWildcards($0.written) }
    let feeds = open.compactMap { pattern -> (String, CalendarDate)? in
      let names = definition.files(matching: [pattern]).map {
        SourceFiles.name(of: $0, in: definition)
      }
      let last = names.compactMap { facts.lastInstants[$0] }.max().map(rule.day)
      return last.map { (pattern.written, $0) }
    }
    // The first on a tie, as the pipeline has them.
    guard let oldest = feeds.reversed().min(by: { $0.1 < $1.1 }), oldest.1 < newest else {
      return nil
    }
    return QualityMeasurement(
      .lateFeeds, newest.dayNumber - oldest.1.dayNumber, of: dates.count,
      .behind(what: oldest.0, last: oldest.1, newest: newest))
  }
}

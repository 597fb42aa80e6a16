internal import Aggregation
internal import Attendance
internal import AttendanceStore
internal import Normalization
internal import Threads

/// Counts an edition out of its store.
struct CountStage {
  private let definition: PipelineDefinition
  private let names: NameRules
  private let workers: Int

  /// Reads the alias files; throws where one of them is wrong.
  init(_ definition: PipelineDefinition, workers: Int) throws {
    self.definition = definition
    self.workers = workers
    // Ready by the time when names are looked up, and built while there is something to wait for.
    _ = Background { CountryResolver.prepare() }
    names = try NameRules(reading: definition.aliases)
  }

  /// The edition's tables; throws where the store does not hold it.
  func count(_ store: AttendanceStore) throws -> CountedEdition {
    try store.read { reader in
      guard let record = try reader.edition(definition.edition.id) else {
        throw RunFailure(.editionMissing(id: definition.edition.id, store: store.path))
      }
      try definition.checkDayRule(record, store: store.path)
      let counter = AttendanceCounter(
        edition: definition.edition, rules: definition.counting, points: definition.points,
        names: names, workers: workers)
      do {
        return try counter.count(reader, record)
      } catch CountingProblem.unmappedCategory(let category) {
        throw RunFailure(.unmappedStoredCategory(category, pipeline: definition.path))
      }
    }
  }
}

extension PipelineDefinition {
  /// Throws where the store's days were cut by another zone or hour.
  func checkDayRule(_ record: EditionRecord, store: String) throws {
    guard record.timeZone == edition.dayRule.zone.identifier,
      record.dayStartsAtMinutes == edition.dayRule.dayStartsAt.minutes
    else {
      throw StoreError(
        .dayRuleChanged(
          timeZone: record.timeZone, dayStartsAtMinutes: record.dayStartsAtMinutes),
        path: store)
    }
  }
}

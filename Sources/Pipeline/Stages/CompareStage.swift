internal import Attendance
internal import Aggregation
internal import AttendanceStore
internal import Comparison
internal import Foundation
internal import Reporting

/// Compares an edition that has been counted with a previous one.
struct CompareStage {
  private let previous: PipelineDefinition
  private let storePath: String?
  private let workers: Int

  /// A stage for the edition that a pipeline file names.
  ///
  /// The edition is looked for in the options' store before the one that it names.
  init(previous: String, options: RunOptions) throws {
    do {
      self.previous = try PipelineDefinition.load(path: previous)
    } catch {
      throw RunFailure(.definition(error))
    }
    storePath = options.store.map(PathReference.followed)
    workers = options.threads
  }

  /// The previous edition's id, by which the comparison's folder is named.
  var previousID: String { previous.edition.id }

  /// Whether a comparison with the edition of a pipeline file hides small groups.
  func hidesGroups(beside definition: PipelineDefinition) -> Bool {
    definition.reports.suppressBelow > 0 || previous.reports.suppressBelow > 0
  }

  /// The fingerprint of the previous edition, or `nil` where it is in no store.
  func fingerprint(beside store: AttendanceStore) throws -> Fingerprint? {
    do {
      return try withStore(holding: previous.edition.id, beside: store) {
        try Fingerprint(previous, $0)
      }
    } catch let failure as RunFailure {
      guard case .editionMissing = failure.kind else { throw failure }
      return nil
    }
  }

  /// How many scans each day of the previous edition has, in their order.
  ///
  /// Throws where the previous edition is in no store.
  func scansByDay(beside store: AttendanceStore) throws -> [Int] {
    try withStore(holding: previous.edition.id, beside: store) { store in
      try store.read { reader in
        let scans = try reader.edition(previous.edition.id).map(reader.scanCounts) ?? [:]
        return previous.edition.days.map { scans[$0.date] ?? 0 }
      }
    }
  }

  /// The comparison's files, and what they tell.
  ///
  /// Throws where the previous edition is in no store.
  func run(
    _ current: CountedEdition, _ definition: PipelineDefinition, _ store: AttendanceStore
  ) throws -> (files: [ReportFile], comparison: EditionComparison) {
    try withStore(holding: previous.edition.id, beside: store) { previousStore in
      let counted = try CountStage(previous, workers: workers).count(previousStore)
      let memories = (
        try PublicationMemory(previous, previousStore), try PublicationMemory(definition, store)
      )
      // A comparison tells of each edition what its own report would.
      if hidesGroups(beside: definition) {
        try memories.1.remember(memories.1.publication(current), in: store)
        if Self.isSame(previousStore.path, store.path) {
          try memories.0.remember(memories.0.publication(counted), in: store)
        }
      }
      let limits = (previous.reports.suppressBelow, definition.reports.suppressBelow)
      let shown = (
        memories.0.comparison(counted, with: limits.1),
        memories.1.comparison(current, with: limits.0)
      )
      let comparison = EditionComparison(
        current: shown.1.tables, currentPersons: current.persons,
        previous: shown.0.tables, previousPersons: counted.persons)
      let files = try ReportStage(definition: definition).files(
        comparison, store, memories.1, previous: (previous, previousStore, memories.0))
      return (files, comparison)
    }
  }

  private func withStore<Result>(
    holding id: String, beside store: AttendanceStore, _ body: (AttendanceStore) throws -> Result
  ) throws -> Result {
    let own = PathReference.followed(previous.store.resolved)
    for path in [storePath, own].compactMap(\.self) {
      if Self.isSame(path, store.path) {
        if try Self.holds(id, store) { return try body(store) }
      } else if FileManager.default.fileExists(atPath: path) {
        try AttendanceStore.check(path)
        let lock = try StoreLock(store: path, mode: .shared)
        let other = try AttendanceStore.reading(path)
        if try Self.holds(id, other) {
          let result = try body(other)
          withExtendedLifetime(lock) {}
          return result
        }
      }
    }
    throw RunFailure(.editionMissing(id: id, store: storePath ?? own))
  }

  private static func holds(_ id: String, _ store: AttendanceStore) throws -> Bool {
    try store.read { try $0.edition(id) != nil }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    let folder = FileManager.default.currentDirectoryPath
    return PathReference.resolve(one, in: folder) == PathReference.resolve(other, in: folder)
  }
}

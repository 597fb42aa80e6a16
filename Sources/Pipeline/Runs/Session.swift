internal import Ingestion
internal import Logging
internal import Attendance
internal import AttendanceStore
internal import Foundation

/// What every run begins with: the pipeline file, and where its store is.
struct Session {
  let definition: PipelineDefinition
  let options: RunOptions

  init(pipeline: String, options: RunOptions) throws(RunFailure) {
    do {
      definition = try PipelineDefinition.load(path: pipeline)
    } catch {
      throw RunFailure(.definition(error))
    }
    self.options = options
  }

  /// The store's path.
  ///
  /// Where that is a link, it is the path of what it leads to: lock and key lie beside the store,
  /// whichever way a run came to it.
  var storePath: String {
    PathReference.followed(options.store ?? definition.store.resolved)
  }

  /// The report's folder, without a slash at its end.
  var reportPath: String {
    options.out.map { PathReference.resolve($0, in: ".") } ?? definition.reports.out.resolved
  }

  /// The folder of a comparison with a previous edition.
  func comparisonPath(previous id: String) -> String {
    "\(reportPath)-vs-\(id)"
  }

  /// Takes the store's lock for writing and opens it; `body` has both.
  func writing<Result>(_ body: (AttendanceStore) throws -> Result) throws -> Result {
    // Before the lock, which would leave its file beside what is no store.
    try AttendanceStore.check(storePath)
    let lock = try StoreLock(store: storePath, mode: .exclusive)
    options.logger.debug("holds the store for writing", metadata: ["store": "\(storePath)"])
    let result = try body(try AttendanceStore.writing(storePath))
    withExtendedLifetime(lock) {}
    return result
  }

  /// Takes the store's lock for reading and opens it; `body` has both.
  func reading<Result>(_ body: (AttendanceStore) throws -> Result) throws -> Result {
    guard FileManager.default.fileExists(atPath: storePath) else {
      throw RunFailure(.editionMissing(id: definition.edition.id, store: storePath))
    }
    try AttendanceStore.check(storePath)
    let lock = try StoreLock(store: storePath, mode: .shared)
    options.logger.debug("holds the store for reading", metadata: ["store": "\(storePath)"])
    let result = try body(try AttendanceStore.reading(storePath))
    withExtendedLifetime(lock) {}
    return result
  }

  /// As ``reading(_:)``, but for writing where the run has to remember what it publishes: what is
  /// not remembered would not be kept to.
  func publishing<Result>(
    hides: Bool, _ body: (AttendanceStore) throws -> Result
  ) throws -> Result {
    guard hides, FileManager.default.fileExists(atPath: storePath) else {
      return try reading(body)
    }
    return try writing(body)
  }

  /// What the store has of the edition beyond a limit of `quality:`, if it is worth a warning.
  ///
  /// Throws what is worth an error: no report is made then.
  func judge(_ store: AttendanceStore) throws -> [QualityFinding] {
    let findings = try StoreJudge(definition, options: options).findings(store)
    let broken = findings.filter { $0.level == .error }
    guard broken.isEmpty else { throw RunFailure(.quality(broken)) }
    return findings
  }

  /// Remembers a publication that hides nothing, where the store can be written to and no other run
  /// holds it: it serves to tell what later reports restate, and is not worth a failure.
  func rememberIfFree(_ publication: Publication, _ memory: PublicationMemory) {
    guard memory.own != publication.record else { return }
    do {
      try writing { try memory.remember(publication, in: $0) }
    } catch {
      let why = RunFailure(wrapping: error).message
      options.logger.debug("does not remember the report", metadata: ["why": "\(why)"])
    }
  }

  /// The key that makes digests of persons, where the pipeline maps a column of them.
  ///
  /// Throws where the edition's persons are in `store` under another key, and then makes none.
  /// Once somebody was erased, it takes the key to know them again.
  ///
  /// - Parameter isNeeded: whether there has to be one, whatever the pipeline maps.
  func personKey(for store: AttendanceStore, isNeeded: Bool = false) throws -> PersonKey? {
    let (used, hasErasures) = try store.read { reader in
      let edition = try reader.edition(definition.edition.id)
      return (edition?.personKeyID, try reader.hasErasures())
    }
    let isMapped = definition.registrations?.columns.person != nil
    guard isNeeded || isMapped || hasErasures else { return nil }
    let variable = ProcessInfo.processInfo.environment["FOOTFALL_PERSON_KEY_FILE"] ?? ""
    let named =
      options.personKeyFile ?? (variable.isEmpty ? PersonKey.credential : variable)
    let key: PersonKey? =
      if let named {
        try PersonKey.named(named)
      } else if used != nil, !PersonKey.exists(besideStore: storePath) {
        nil
      } else {
        try PersonKey.beside(store: storePath)
      }
    guard let key, used == nil || used == key.id else {
      throw StoreError(.personKeyChanged, path: storePath)
    }
    return key
  }
}

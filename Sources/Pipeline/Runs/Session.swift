internal import Ingestion
internal import Attendance
internal import AttendanceStore
internal import Foundation

/// What every run begins with: the pipeline file, and where its store is.
struct Session {
  let definition: PipelineDefinition
  let options: RunOptions

  init(pipeline: String, options: RunOptions) throws {
    do {
      definition = try PipelineDefinition.load(path: pipeline)
    } catch {
      throw RunFailure(.definition(error))
    }
    self.options = options
  }

  /// The store's path.
  var storePath: String { options.store ?? definition.store.resolved }

  /// The report's folder.
  var reportPath: String { options.out ?? definition.reports.out.resolved }

  /// The folder of a comparison with a previous edition.
  func comparisonPath(previous id: String) -> String {
    var folder = reportPath
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return "\(folder)-vs-\(id)"
  }

  /// Takes the store's lock for writing and opens it; `body` has both.
  func writing<Result>(_ body: (AttendanceStore) throws -> Result) throws -> Result {
    let lock = try StoreLock(store: storePath, mode: .exclusive)
    let result = try body(try AttendanceStore.writing(storePath))
    withExtendedLifetime(lock) {}
    return result
  }

  /// Takes the store's lock for reading and opens it; `body` has both.
  func reading<Result>(_ body: (AttendanceStore) throws -> Result) throws -> Result {
    guard FileManager.default.fileExists(atPath: storePath) else {
      throw RunFailure(.editionMissing(id: definition.edition.id, store: storePath))
    }
    let lock = try StoreLock(store: storePath, mode: .shared)
    let result = try body(try AttendanceStore.reading(storePath))
    withExtendedLifetime(lock) {}
    return result
  }

  /// The key that makes digests of persons, where the pipeline maps a column of them.
  func personKey() throws -> PersonKey? {
    guard definition.registrations?.columns.person != nil else { return nil }
    let named =
      options.personKeyFile ?? ProcessInfo.processInfo.environment["FOOTFALL_PERSON_KEY_FILE"]
    if let named { return try PersonKey.named(named) }
    return try PersonKey.beside(store: storePath)
  }
}

internal import Attendance
internal import AttendanceStore
internal import Ingestion
internal import Logging

/// The command `ingest`: takes in the files that the store has not taken in yet.
public struct IngestRun {
  private let session: Session
  private let files: [SourceFile]

  /// Reads the pipeline file and finds the files; throws before anything is touched.
  ///
  /// - Parameter files: the files to take in instead of those that the pipeline names.
  public init(
    pipeline: String, files: [String] = [], options: RunOptions = RunOptions()
  ) throws {
    do {
      try self.init(Session(pipeline: pipeline, options: options), files: files)
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  /// Finds the files of a pipeline file that has been read.
  init(_ session: Session, files: [String] = []) throws {
    self.session = session
    self.files =
      files.isEmpty
      ? try SourceFiles.named(by: session.definition)
      : try SourceFiles.given(files, for: session.definition)
  }

  /// Takes the files in.
  public func run() throws -> IngestResult {
    do {
      return try session.writing { try take(into: $0, key: try session.personKey(for: $0)) }
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  /// Says what ``run()`` would do; nothing on the disk changes.
  public func rehearse() throws -> IngestResult {
    do {
      let store = try AttendanceStore.rehearsal(session.storePath)
      let hasErasures = try store.read { try $0.hasErasures() }
      // To know the erased again takes the real key; otherwise nothing of it would be kept.
      let key =
        hasErasures
        ? try session.personKey(for: store)
        : session.definition.registrations?.columns.person.map { _ in PersonKey.passing }
      return try take(into: store, key: key, isRehearsal: true)
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  /// The result where the ledger has all files already; `nil` where one of them is new.
  func resultWithoutNews(_ store: AttendanceStore) throws -> IngestResult? {
    var stage = try IngestStage(
      definition: session.definition, store: store, personKey: nil,
      options: session.options.reading, now: session.options.now, logger: session.options.logger)
    for file in files where try !stage.isKnown(file) { return nil }
    stage.rememberKnownFiles()
    return IngestResult(
      files: files.map { FileOutcome(kind: $0.kind, file: $0.name, end: .known) },
      findings: try StoreJudge(session.definition, options: session.options).findings(store),
      isRehearsal: false)
  }

  func take(
    into store: AttendanceStore, key: PersonKey?, isRehearsal: Bool = false
  ) throws -> IngestResult {
    // Said once for all files, and where no file is new too.
    if let record = try store.read({ try $0.edition(session.definition.edition.id) }) {
      try session.definition.checkDayRule(record, store: session.storePath)
    }
    var stage = try IngestStage(
      definition: session.definition, store: store, personKey: key,
      options: session.options.reading, now: session.options.now, logger: session.options.logger)
    let options = session.options
    let outcomes = stage.take(files) { file, index in
      options.progress.begins(file: file.name, number: index + 1, of: files.count)
      options.logger.debug("takes", metadata: ["file": "\(file.name)"])
    }
    stage.rememberKnownFiles()
    options.progress.ends()
    let findings = try StoreJudge(session.definition, options: options).findings(store)
    return IngestResult(files: outcomes, findings: findings, isRehearsal: isRehearsal)
  }
}

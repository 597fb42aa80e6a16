internal import AttendanceStore
internal import Foundation
internal import Threads

/// The command `nightly`: ingest, report and compare, under one lock.
public struct NightlyRun {
  /// What `nightly` did.
  public struct Result: Sendable {
    /// What was taken in.
    public let ingest: IngestResult

    /// The report and the comparisons that readers can see now; none where a file failed.
    public let reports: [PublishedReport]

    /// What somebody should know.
    public let warnings: [Warning]
  }

  private let session: Session
  private let ingest: IngestRun

  /// Reads the pipeline file and finds the files; throws before anything is touched.
  public init(pipeline: String, options: RunOptions = RunOptions()) throws {
    do {
      session = try Session(pipeline: pipeline, options: options)
      ingest = try IngestRun(session)
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  /// Takes in what is new and writes the reports; a file that fails leaves earlier ones as
  /// they are.
  public func run() throws -> Result {
    do {
      let comparisons = try session.definition.compareWith.map { reference in
        try CompareStage(previous: reference.resolved, options: session.options)
      }
      if FileManager.default.fileExists(atPath: session.storePath),
        let result = try session.writing({ try resultWithoutNews(comparisons, $0) })
      {
        return result
      }
      let counting = try CountStage(session.definition, workers: session.options.threads)
      let folders = [session.reportPath] + comparisons.map(folder)
      for folder in folders { try ReportFolderPublisher(path: folder).check() }
      return try session.writing { store in
        let taken = try ingest.take(into: store, key: try session.personKey(for: store))
        guard taken.failure == nil else {
          return Result(ingest: taken, reports: [], warnings: taken.warnings)
        }
        return try publish(taken, counting, comparisons, store)
      }
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  /// What the run comes to where all files are known and every report stands as it would be
  /// written; `nil` where there is something to do.
  private func resultWithoutNews(
    _ comparisons: [CompareStage], _ store: AttendanceStore
  ) throws -> Result? {
    guard let taken = try ingest.resultWithoutNews(store) else { return nil }
    guard taken.failure == nil else {
      return Result(ingest: taken, reports: [], warnings: taken.warnings)
    }
    let memory = try PublicationMemory(session.definition, store)
    let fingerprint = Fingerprint(memory)
    let publisher = ReportFolderPublisher(path: session.reportPath)
    try publisher.check()
    guard publisher.holds(fingerprint) else { return nil }
    var reports = [
      PublishedReport(
        unchanged: session.reportPath, page: "attendance.md", standing: memory.standing)
    ]
    for stage in comparisons {
      let publisher = ReportFolderPublisher(path: folder(stage))
      try publisher.check()
      guard let previous = try stage.fingerprint(beside: store),
        publisher.holds(Fingerprint(fingerprint, with: previous))
      else { return nil }
      reports.append(
        PublishedReport(
          unchanged: folder(stage), page: "comparison.md", standing: memory.standing))
    }
    return Result(ingest: taken, reports: reports, warnings: taken.warnings)
  }

  private func publish(
    _ taken: IngestResult, _ counting: CountStage, _ comparisons: [CompareStage],
    _ store: AttendanceStore
  ) throws -> Result {
    try session.options.stop?.check()
    var warnings = taken.warnings
    let edition = try counting.count(store)
    let memory = try PublicationMemory(session.definition, store)
    let publication = try memory.publication(edition)
    let report = try ReportStage(definition: session.definition).files(publication, memory, store)
    try session.options.stop?.check()
    try memory.remember(publication, in: store)
    try ReportFolderPublisher(path: session.reportPath).publish(report)
    var reports = [
      PublishedReport(
        folder: session.reportPath, edition: publication.edition, standing: memory.standing)
    ]
    for stage in comparisons {
      try session.options.stop?.check()
      do {
        let (files, comparison) = try stage.run(edition, session.definition, store)
        try ReportFolderPublisher(path: folder(stage)).publish(files)
        reports.append(
          PublishedReport(
            folder: folder(stage), comparison: comparison, standing: memory.standing))
      } catch let failure as RunFailure {
        guard case .editionMissing(let id, let path) = failure.kind else { throw failure }
        warnings.append(.notCompared(edition: id, store: path))
      }
    }
    return Result(ingest: taken, reports: reports, warnings: warnings)
  }

  private func folder(_ stage: CompareStage) -> String {
    session.comparisonPath(previous: stage.previousID)
  }
}

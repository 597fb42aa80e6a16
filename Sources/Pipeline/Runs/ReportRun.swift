internal import Threads

/// The command `report`: writes the attendance report from the store.
public struct ReportRun {
  private let session: Session

  /// Reads the pipeline file.
  public init(pipeline: String, options: RunOptions = RunOptions()) throws {
    session = try Session(pipeline: pipeline, options: options)
  }

  /// Writes the report and says where.
  public func run() throws -> PublishedReport {
    do {
      let stage = try CountStage(session.definition, workers: session.options.threads)
      let publisher = ReportFolderPublisher(path: session.reportPath)
      try publisher.check()
      let hides = session.definition.reports.suppressBelow > 0
      let made = try session.publishing(hides: hides) { store in
        let findings = try session.judge(store)
        let memory = try PublicationMemory(session.definition, store)
        let publication = try memory.publication(try stage.count(store))
        let files = try ReportStage(definition: session.definition)
          .files(publication, memory, store)
        try session.options.stop?.check()
        if hides { try memory.remember(publication, in: store) }
        try publisher.publish(files)
        return (publication, memory, findings)
      }
      if !hides { session.rememberIfFree(made.0, made.1) }
      var report = PublishedReport(
        folder: session.reportPath, edition: made.0.edition, standing: made.1.standing)
      report.findings = made.2
      return report
    } catch {
      throw RunFailure(wrapping: error)
    }
  }
}

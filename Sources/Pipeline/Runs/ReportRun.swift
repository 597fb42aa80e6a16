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
      return try session.reading { store in
        let edition = ProtectStage(session.definition).report(try stage.count(store))
        let files = try ReportStage(definition: session.definition).files(edition, store)
        try session.options.stop?.check()
        try publisher.publish(files)
        return PublishedReport(folder: session.reportPath, edition: edition)
      }
    } catch {
      throw RunFailure(wrapping: error)
    }
  }
}

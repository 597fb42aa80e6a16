internal import Threads

/// The command `compare`: writes the comparison of two editions.
public struct CompareRun {
  private let session: Session
  private let previous: String

  /// Reads the current edition's pipeline file; `previous` is the other's.
  public init(pipeline: String, previous: String, options: RunOptions = RunOptions()) throws {
    session = try Session(pipeline: pipeline, options: options)
    self.previous = previous
  }

  /// Writes the comparison and says where.
  public func run() throws -> PublishedReport {
    do {
      let stage = try CompareStage(previous: previous, options: session.options)
      let folder =
        session.options.out.map { PathReference.resolve($0, in: ".") }
        ?? session.comparisonPath(previous: stage.previousID)
      let publisher = ReportFolderPublisher(path: folder)
      try publisher.check()
      let hides = stage.hidesGroups(beside: session.definition)
      return try session.publishing(hides: hides) { store in
        let findings = try session.judge(store)
        let counting = try CountStage(session.definition, workers: session.options.threads)
        let current = try counting.count(store)
        let (files, comparison) = try stage.run(current, session.definition, store)
        try session.options.stop?.check()
        try publisher.publish(files)
        var report = PublishedReport(
          folder: folder, comparison: comparison,
          standing: try PublicationMemory(session.definition, store).standing)
        report.findings = findings
        return report
      }
    } catch {
      throw RunFailure(wrapping: error)
    }
  }
}

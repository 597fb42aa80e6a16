/// What `ingest` did.
public struct IngestResult: Sendable {
  /// What was done with each file, in the order in which they were taken.
  public let files: [FileOutcome]

  /// What somebody should know.
  public let warnings: [Warning]

  /// Whether nothing was kept because the run was only a rehearsal.
  public let isRehearsal: Bool

  /// What kept files from being taken in, or `nil` where all is well.
  public var failure: RunFailure? {
    let failures = files.compactMap { file in
      if case .failed(let failure) = file.end { failure } else { nil }
    }
    if failures.count > 1 { return RunFailure(.files(failures)) }
    return failures.first
  }
}

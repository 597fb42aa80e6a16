/// What `ingest` did.
public struct IngestResult: Sendable {
  /// What was done with each file, in the order in which they were taken.
  public let files: [FileOutcome]

  /// What somebody should know.
  public var warnings: [Warning] {
    files.flatMap(\.warnings)
      + findings.filter { $0.level == .warning }.map(Warning.quality)
  }

  /// What goes beyond a limit in the store as it is now.
  public var findings: [QualityFinding] = []

  /// Whether nothing was kept because the run was only a rehearsal.
  public let isRehearsal: Bool

  /// Everything that goes beyond a limit: of files that were taken in or not, then of the store.
  var quality: [QualityFinding] {
    files.flatMap(\.quality) + findings
  }

  /// What kept files from being taken in or is wrong with the store, or `nil` where all is well.
  public var failure: RunFailure? {
    let failures = files.compactMap { file in
      if case .failed(let failure) = file.end { failure } else { nil }
    }
    let broken = findings.filter { $0.level == .error }
    let all = failures + (broken.isEmpty ? [] : [RunFailure(.quality(broken))])
    if all.count > 1 { return RunFailure(.files(all)) }
    return all.first
  }
}

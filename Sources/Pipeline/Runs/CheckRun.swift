internal import Attendance
internal import AttendanceStore
internal import CSVReading
internal import Foundation
internal import Ingestion

/// The command `check`: validates the pipeline file and the headers of its sources.
public struct CheckRun {
  /// A source file whose header fits the pipeline.
  public struct File: Sendable {
    /// `registrations` or `scans`.
    public let kind: String
    /// The path relative to the pipeline file.
    public let name: String
    /// The encoding that was given or found.
    public let encoding: String
    /// The delimiter that was given or found.
    public let delimiter: String
    /// The names of the columns; numbers in a file without a header.
    public let columns: [String]
  }

  /// What was checked, and what is wrong.
  public struct Result: Sendable {
    /// The edition's name.
    public let edition: String
    /// Its days.
    public let days: Int
    /// Files whose headers fit.
    public let files: [File]
    /// Headers that are not those of the last deliveries.
    public let findings: [QualityFinding]
    /// What somebody should know.
    public var warnings: [Warning] {
      findings.filter { $0.level == .warning }.map(Warning.quality)
    }
    /// Files whose headers don't fit, or may not be other than they were.
    public let failure: RunFailure?
  }

  private let session: Session

  /// Reads the pipeline file.
  public init(pipeline: String, options: RunOptions = RunOptions()) throws {
    session = try Session(pipeline: pipeline, options: options)
  }

  /// A check by a pipeline file that has been read.
  init(_ session: Session) {
    self.session = session
  }

  /// Opens every source file and alias file; touches nothing.
  public func run() throws -> Result {
    do {
      _ = try CountStage(session.definition, workers: session.options.threads)
      var files: [File] = []
      var failures: [RunFailure] = []
      var findings: [QualityFinding] = []
      let earlier = earlierDeliveries()
      for file in try SourceFiles.named(by: session.definition) {
        do {
          let checked = try check(file)
          files.append(checked)
          let header = FileHeader(kind: file.kind, file: file.name, columns: checked.columns)
          if let finding = finding(earlier.change(to: header), file) { findings.append(finding) }
        } catch {
          failures.append(RunFailure(wrapping: error))
        }
      }
      let broken = findings.filter { $0.level == .error }
      if !broken.isEmpty { failures.append(RunFailure(.quality(broken))) }
      let failure = failures.count > 1 ? RunFailure(.files(failures)) : failures.first
      return Result(
        edition: session.definition.edition.name, days: session.definition.edition.days.count,
        files: files, findings: findings, failure: failure)
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  private func finding(_ change: HeaderChange?, _ file: SourceFile) -> QualityFinding? {
    change.flatMap { session.definition.quality.finding(.header($0), at: file.path) }
  }

  /// What the store holds. No lock is taken, which would leave a file; a store that can't be read
  /// now has nothing to say here.
  private func earlierDeliveries() -> EarlierDeliveries {
    guard FileManager.default.fileExists(atPath: session.storePath),
      let store = try? AttendanceStore.reading(session.storePath)
    else { return EarlierDeliveries() }
    let earlier = try? store.read { reader in
      try reader.edition(session.definition.edition.id).map { record in
        try EarlierDeliveries(reader, record, days: session.definition.edition.days)
      }
    }
    return earlier.flatMap(\.self) ?? EarlierDeliveries()
  }

  private func check(_ file: SourceFile) throws -> File {
    let opened =
      switch file.kind {
      case .registrations:
        try session.definition.registrationIntake(digest: nil)?.open(file.path)
      case .scans: try session.definition.scanIntake?.open(file.path)
      }
    guard let opened else { throw RunFailure(.unknownSource(file: file.path)) }
    return File(
      kind: file.kind.rawValue, name: file.name, encoding: opened.text.encoding.name,
      delimiter: String(UnicodeScalar(opened.dialect.delimiter)),
      columns: opened.columns)
  }
}

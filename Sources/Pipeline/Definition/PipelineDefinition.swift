public import Attendance
public import Ingestion

/// A pipeline file, read and checked: which edition, from which files, counted how, written where.
public struct PipelineDefinition: Sendable, Hashable {
  /// The path of the pipeline file, as it was given.
  public let path: String

  /// The folder of the pipeline file, against which relative paths resolve; `.` for the current one.
  public let directory: String

  /// The pipeline file as it is on disk, byte for byte, from which its hash is made.
  public let bytes: [UInt8]

  /// The edition that the figures speak of.
  public let edition: Edition

  /// The edition's figures are final once a file is taken in after this day; 30 days after its last
  /// one where the pipeline file says nothing.
  public let finalAfter: CalendarDate

  /// The store; `.footfall/footfall.sqlite` beside the pipeline file where it names none.
  public let store: PathReference

  /// Where registrations come from; `nil` where none are read.
  public let registrations: RegistrationSource?

  /// Where scans come from; `nil` where none are read. At least one of the two sources is there.
  public let scans: ScanSource?

  /// Who counts, as what.
  public let counting: CountingRules

  /// What the scan points guard, by name, trimmed of blanks. A point that is not here is a gate.
  public let points: [String: PointKind]

  /// Where other spellings of names are listed.
  public let aliases: AliasFiles

  /// How many bad rows a file may have.
  public let quality: QualityRules

  /// How much a source file may claim.
  public let limits: IntakeLimits

  /// The pipeline files of the editions to compare with, in the order given.
  public let compareWith: [PathReference]

  /// What reports show, and where they go.
  public let reports: ReportSettings

  /// Paths of the existing files that any of `patterns` names, in Unicode scalar order, each once.
  ///
  /// `patterns` are those of one of this definition's sources.
  public func files(matching patterns: [PathReference]) -> [String] {
    let paths = patterns.flatMap { FileGlob.expand($0.written, in: directory) }
    return Set(paths.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

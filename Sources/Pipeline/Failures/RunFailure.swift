public import AttendanceStore
public import Ingestion
internal import Foundation
internal import Normalization
public import Threads

/// Why a run ended before it was done, independent of how it is said.
public struct RunFailure: Error, Sendable {
  /// What went wrong.
  public enum Kind: Sendable {
    /// The pipeline file is wrong, or there is none.
    case definition(PipelineDefinitionError)
    /// Nothing matches these paths and patterns of the pipeline file.
    case missingFiles([MissingFiles])
    /// A file given on the command line fits none of the pipeline's sources.
    case unknownSource(file: String)
    /// A file can't be taken in at all.
    case source(SourceProblem)
    /// A file has more bad rows than the pipeline allows.
    case threshold(BrokenThreshold)
    /// A file, or the store, goes beyond error limits of the pipeline's `quality:`.
    case quality([QualityFinding])
    /// Files could not be taken in, each for a reason of its own.
    case files([RunFailure])
    /// An alias file is wrong.
    case aliases(file: String, problems: [AliasFileProblem])
    /// The store can't be used.
    case store(StoreError)
    /// The store does not hold the edition.
    case editionMissing(id: String, store: String)
    /// The store holds nobody of the name that is to be erased.
    case nobody(store: String)
    /// Another run holds the store.
    case locked(store: String, holder: String)
    /// The folder for reports holds something that Footfall did not write.
    case foreignFolder(path: String, file: String)
    /// An output can't be created.
    case cannotCreate(path: String, reason: String)
    /// A file that should be made is there already.
    case alreadyThere(path: String)
    /// An input or output failed.
    case inputOutput(path: String, reason: String)
    /// The stored registrations have a category that the pipeline no longer maps.
    case unmappedStoredCategory(String, pipeline: String)
    /// The key file of persons is unusable.
    case personKey(path: String, PersonKeyProblem)
    /// Somebody asked the run to stop, by a signal.
    case stopped(StopRequest.Stopped)
    /// Something happened that Footfall does not know of.
    case defect
    /// The command's words are off.
    case usage(String)
  }

  /// What went wrong.
  public let kind: Kind

  /// A failure of this kind.
  public init(_ kind: Kind) {
    self.kind = kind
  }

  /// The exit code that belongs to the failure.
  public var exitCode: ExitCode {
    switch kind {
    case .definition(let error): error.isMissingFile ? .missingInput : .configuration
    case .missingFiles, .editionMissing, .nobody: .missingInput
    case .unknownSource, .usage: .usage
    case .source(let problem): problem.exitCode
    case .threshold, .quality: .data
    case .files(let failures): failures.first?.exitCode ?? .data
    case .aliases, .unmappedStoredCategory: .configuration
    case .store(let error): error.exitCode
    case .locked: .busy
    case .stopped(let stopped): stopped.isByInterrupt ? .interrupted : .terminated
    case .defect: .defect
    case .foreignFolder, .cannotCreate, .alreadyThere: .cannotCreate
    case .inputOutput: .inputOutput
    case .personKey(_, .missing): .missingInput
    case .personKey: .configuration
    }
  }
}

/// A path or pattern of the pipeline file that names no file.
public struct MissingFiles: Sendable, Hashable {
  /// What it should bring: `registrations`, `scans` or the kind of alias.
  public let kind: String
  /// The path as it was written.
  public let written: String
  /// Where it was looked for.
  public let resolved: String
}

/// A file that has more bad rows than the pipeline allows.
public struct BrokenThreshold: Sendable, Hashable {
  /// The file.
  public let file: String
  /// Its rows.
  public let rows: Int
  /// Those that could not be read.
  public let rejected: Int
  /// What the pipeline allows; `nil` where it says nothing, but no row at all could be read.
  public let limit: Threshold?
  /// The first of the bad rows.
  public let example: Rejection?
}

/// Something that is wrong with an alias file.
public struct AliasFileProblem: Sendable, Hashable {
  /// The physical line, from 1.
  public let line: Int
  /// The alias and the canonical name that stand there.
  public let text: String
  /// What is wrong.
  public let reason: String
}

/// Why the secret key of persons can't be used.
public enum PersonKeyProblem: Sendable, Hashable {
  /// There is no such file.
  case missing
  /// It is a folder, a device or a pipe.
  case notAFile
  /// The file is empty or too short for a secret.
  case tooShort
  /// Others than its owner may read it.
  case readableByOthers
}

extension StopRequest.Stopped {
  /// Whether it was Ctrl-C.
  var isByInterrupt: Bool { signal == SIGINT }
}

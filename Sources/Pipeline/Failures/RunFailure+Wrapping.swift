internal import Aggregation
internal import AttendanceStore
internal import CSVReading
internal import Foundation
internal import Ingestion
internal import Threads

extension RunFailure {
  /// Any error of the rooms below as a failure of a run.
  init(wrapping error: any Error) {
    switch error {
    case let failure as RunFailure: self = failure
    case let error as PipelineDefinitionError: self.init(.definition(error))
    case let problem as SourceProblem: self.init(.source(problem))
    case let error as TextSourceError: self.init(.source(.text(error)))
    case let error as CSVError: self.init(.source(.csv(error)))
    case let error as StoreError: self.init(.store(error))
    case let stopped as StopRequest.Stopped: self.init(.stopped(stopped))
    case let error as CocoaError: self.init(wrapping: error)
    default: self.init(.defect)
    }
  }

  // Foundation's own words name its types; what the system said is below them.
  private init(wrapping error: CocoaError) {
    let code = (error.underlying as? POSIXError)?.code.rawValue
    self.init(
      .inputOutput(
        path: error.filePath ?? "",
        reason: code.map { unsafe String(cString: strerror($0)) } ?? "the system says no more"))
  }
}

internal import Aggregation
internal import AttendanceStore
internal import CSVReading
internal import Ingestion

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
    default: self.init(.inputOutput(path: "", reason: String(describing: error)))
    }
  }
}

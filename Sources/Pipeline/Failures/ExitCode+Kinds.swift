internal import AttendanceStore
internal import CSVReading
internal import Ingestion

extension SourceProblem {
  /// A file that isn't there is missing; one that can't be read is an input error; all else is
  /// what the file holds.
  var exitCode: ExitCode {
    guard case .text(let error) = self else { return .data }
    switch error.kind {
    case .notFound: return .missingInput
    case .permissionDenied, .io, .changedWhileRead: return .inputOutput
    case .unknownEncoding: return .configuration
    default: return .data
    }
  }
}

extension StoreError {
  var exitCode: ExitCode {
    switch kind {
    case .missing: .missingInput
    case .busy: .busy
    case .cannotCreate, .notWritable: .cannotCreate
    case .dayRuleChanged, .personKeyChanged: .configuration
    case .limit: .data
    case .notAStore, .newerVersion, .olderVersion, .damaged, .diskFull, .other: .inputOutput
    }
  }
}

internal import Attendance
internal import CSVReading
internal import Ingestion

extension PipelineDefinition {
  /// What reads the pipeline's scan logs.
  var scanIntake: ScanIntake? {
    scans.map { source in
      ScanIntake(
        columns: source.columns, values: source.values, format: source.input.format(limits),
        dayRule: edition.dayRule)
    }
  }

  /// What reads the pipeline's registration lists.
  func registrationIntake(
    digest: (@Sendable (String) -> PersonDigest)?
  ) -> RegistrationIntake? {
    registrations.map { source in
      RegistrationIntake(
        columns: source.columns, format: source.input.format(limits), counting: counting,
        digest: digest)
    }
  }
}

extension SourceInput {
  fileprivate func format(_ limits: IntakeLimits) -> SourceFormat {
    var dialect: CSVDialect?
    if case .byte(let byte) = delimiter { dialect = CSVDialect(delimiter: byte) }
    return SourceFormat(
      encoding: EncodingChoice(encoding), dialect: dialect, hasHeader: header,
      timestamps: timestamps, limits: limits)
  }
}

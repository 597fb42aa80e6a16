internal import AttendanceStore

/// A file that has been read and waits to be written into the store, in one transaction.
protocol IntakeJob: Sendable {
  /// Writes it. To be called once.
  func run(_ store: AttendanceStore) throws -> Intake
}

/// What became of a file that was written.
struct Intake: Sendable {
  let end: FileOutcome.End

  /// What somebody should know of it.
  var warnings: [Warning] = []
}

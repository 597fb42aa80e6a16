internal import AttendanceStore

/// A file that has been read and waits to be written into the store, in one transaction.
protocol IntakeJob: Sendable {
  /// Writes it. To be called once.
  func run(_ store: AttendanceStore) throws -> FileOutcome.End
}

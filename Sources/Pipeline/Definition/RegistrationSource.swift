public import Ingestion

/// The files that registrations come from, and what their columns mean.
public struct RegistrationSource: Sendable, Hashable {
  /// The files and how they are written.
  public let input: SourceInput

  /// Which column has what.
  public let columns: RegistrationColumns
}

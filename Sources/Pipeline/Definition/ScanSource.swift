public import Ingestion

/// The files that scans come from, and what their columns and values mean.
public struct ScanSource: Sendable, Hashable {
  /// The files and how they are written.
  public let input: SourceInput

  /// Which column has what.
  public let columns: ScanColumns

  /// Which texts mean entry, exit and success.
  public let values: ScanValues
}

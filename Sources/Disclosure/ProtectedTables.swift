public import Aggregation

/// Tables that may be shown, and what is known once they are.
public struct ProtectedTables: Sendable {
  /// The tables; what is withheld is gone from them.
  public let tables: AttendanceTables

  /// The cells that hide their figures.
  public let hidden: Set<CellKey>

  /// What readers know of the edition after these tables.
  public let memory: PublishedCells
}

/// One reading of a damaged record: its cells, what was made up for it, and how likely it is.
struct LineReading {
  var cells: [[UInt8]]
  var repairs: Set<RepairKind>
  /// Lower is likelier.
  let cost: Double
}

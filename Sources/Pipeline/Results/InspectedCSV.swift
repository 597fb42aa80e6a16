internal import Inspection

/// What became of a file whose records were written as clean CSV.
public struct InspectedCSV: Sendable {
  struct Repair: Sendable {
    let kind: RepairKind
    let count: Int
    let line: Int
  }

  let file: String
  let records: Int
  let rejected: Int
  let repaired: Int
  let repairs: [Repair]
  let footnotes: Int
  let repeatedHeaders: Int
  let nextTableLine: Int?

  /// What somebody should know about the records that were written, a line each.
  public var notes: [String] {
    []
  }
}

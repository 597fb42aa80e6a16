/// What became of a file's rows, before the store says which of them are new.
public struct RowCounts: Sendable, Hashable {
  /// Rows that could be taken in.
  public internal(set) var valid = 0
  /// Readable scans that the gate did not accept.
  public internal(set) var refused = 0
  /// Rows that could not be read.
  public internal(set) var rejected = 0
  /// The earliest instant of valid rows, in seconds since 1970.
  public internal(set) var firstInstant: Int?
  /// The latest one.
  public internal(set) var lastInstant: Int?

  /// All rows; the header and blank lines are none.
  public var total: Int { valid + refused + rejected }

  /// From the earliest to the latest instant; `nil` where no valid row has one.
  public var instants: ClosedRange<Int>? {
    guard let firstInstant, let lastInstant else { return nil }
    return firstInstant...lastInstant
  }

  mutating func include(instants: ClosedRange<Int>) {
    firstInstant = min(firstInstant ?? .max, instants.lowerBound)
    lastInstant = max(lastInstant ?? .min, instants.upperBound)
  }
}

/// Which fields of a record are kept, and how many there must be.
public struct RecordLayout: Sendable, Hashable {
  /// The number of fields that every record must have.
  public let width: Int

  /// The column of each slot, counted from 0; several slots may name the same column.
  public let columns: [Int]

  /// Creates a layout.
  ///
  /// - Precondition: `width` is positive and every column lies below it.
  public init(width: Int, columns: [Int]) {
    precondition(width > 0, "a record has at least one field")
    precondition(
      columns.allSatisfy { (0..<width).contains($0) }, "a column lies outside the record")
    self.width = width
    self.columns = columns
  }

  /// A layout that keeps every field, in order.
  public init(keepingAllOf width: Int) {
    self.init(width: width, columns: Array(0..<width))
  }
}

/// A place in a file, as a person would look it up.
public struct SourcePosition: Sendable, Hashable {
  /// The path of the file, as it was given on the command line.
  public let file: String

  /// The physical line on which the record starts, counted from 1.
  ///
  /// A quoted field may span several lines, so this is not a record number.
  public let line: Int

  /// The field within the record, counted from 1, or `nil` for the record as a whole.
  public let column: Int?

  /// Creates a position.
  public init(file: String, line: Int, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

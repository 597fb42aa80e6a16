/// Where the records begin that are data.
public struct DataStart: Sendable, Hashable {
  /// The text offset of the first byte, in bytes; always the beginning of a line.
  public let offset: Int

  /// The physical line of that byte, counted from 1.
  public let line: Int

  /// The beginning of the text, for a file without a header.
  public static let beginning = DataStart(offset: 0, line: 1)

  /// Creates a start.
  public init(offset: Int, line: Int) {
    self.offset = offset
    self.line = line
  }
}

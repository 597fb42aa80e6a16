/// A category that the pipeline file does not map.
public struct UnmappedCategory: Sendable, Hashable {
  /// The source's text.
  public let category: String

  /// The first physical line that has it, from 1.
  public internal(set) var line: Int

  /// The name of the column that it stands in.
  public let field: String

  /// The row that it stands in.
  public let row: String
}

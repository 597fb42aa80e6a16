/// A row in quarantine.
public struct RejectedRow: Sendable, Hashable {
  /// The physical line on which the row starts, from 1.
  public let line: Int
  /// The offset of the row's first byte in the uncompressed file.
  public let byteOffset: Int
  /// The reason's stable code.
  public let code: String
  /// The reason in words.
  public let reason: String
  /// The name of the column to blame, or empty where it is the row as a whole.
  public let field: String
  /// What stood in that column.
  public let value: String
  /// The row itself.
  public let row: String

  /// A row that was not taken in, and why.
  public init(
    line: Int, byteOffset: Int, code: String, reason: String, field: String, value: String,
    row: String
  ) {
    self.line = line
    self.byteOffset = byteOffset
    self.code = code
    self.reason = reason
    self.field = field
    self.value = value
    self.row = row
  }
}

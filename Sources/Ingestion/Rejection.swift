/// A row that was not taken in: where it stands and why.
public struct Rejection: Sendable, Hashable {
  /// The physical line on which the row starts, from 1.
  public internal(set) var line: Int

  /// The offset of the row's first byte in the uncompressed file.
  public internal(set) var byteOffset: Int

  /// Why it was not taken in.
  public let reason: Reason

  /// The header name of the column to blame, or `nil` where it is the row as a whole.
  public let field: String?

  /// What stood in that column.
  public let value: String

  /// The row itself, without its line end; bytes that are not valid text are replaced.
  public let row: String

  /// A row and what is wrong with it.
  public init(
    line: Int, byteOffset: Int, reason: Reason, field: String? = nil, value: String = "",
    row: String
  ) {
    self.line = line
    self.byteOffset = byteOffset
    self.reason = reason
    self.field = field
    self.value = value
    self.row = row
  }
}

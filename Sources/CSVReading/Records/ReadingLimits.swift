/// How much one record may claim, so that damage costs a bounded amount of work and memory.
public struct ReadingLimits: Sendable, Hashable {
  /// The most bytes in a field, before trailing blanks are trimmed.
  public let field: Int

  /// The most bytes in a record, without its line end.
  public let record: Int

  /// One mebibyte a field, eight a record.
  public static let standard = ReadingLimits(field: 1 << 20, record: 8 << 20)

  /// Creates limits, both in bytes; a record's limit is at least a field's.
  public init(field: Int, record: Int) {
    self.field = min(max(1, field), 1 << 28)
    self.record = min(max(self.field, record), 1 << 29)
  }
}

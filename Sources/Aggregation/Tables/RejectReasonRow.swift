/// One reason of `rejects-by-reason.csv`.
public struct RejectReasonRow: Sendable, Hashable {
  /// What the files hold: `registrations` or `scans`.
  public let kind: String

  /// The reason's stable code, such as `invalid_timestamp`.
  public let code: String

  /// The reason in words.
  public let reason: String

  /// How many rows it cost.
  public let rows: Int

  /// A reason and the rows that it cost.
  public init(kind: String, code: String, reason: String, rows: Int) {
    self.kind = kind
    self.code = code
    self.reason = reason
    self.rows = rows
  }
}

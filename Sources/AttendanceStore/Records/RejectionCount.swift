/// How many rows in quarantine share a reason.
public struct RejectionCount: Sendable, Hashable {
  /// What the files hold.
  public let kind: SourceKind
  /// The reason's stable code.
  public let code: String
  /// The reason in words.
  public let reason: String
  /// How many rows it cost.
  public let rows: Int
}

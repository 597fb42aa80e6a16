/// A name that did not resolve.
public struct UnresolvedName: Sendable, Hashable {
  /// The name as most of its rows have it.
  public let name: String
  /// The rows that have it.
  public let rows: Int
  /// The known name that is most like it, if one is.
  public let nearest: String?
}

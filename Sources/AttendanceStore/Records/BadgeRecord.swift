/// A badge as the store knows it; its number is its place in the list.
public struct BadgeRecord: Sendable, Hashable {
  /// The badge's text.
  public let badge: String
  /// Whether a registration names it.
  public let isRegistered: Bool
}

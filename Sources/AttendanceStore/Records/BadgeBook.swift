public import Attendance

/// The badges of an edition as the store knows them, by number.
public struct BadgeBook: Sendable {
  /// The badges' texts.
  public var names = NameList()

  /// Whether a registration names a badge.
  public var isRegistered: [Bool] = []

  /// A book without badges.
  public init() {}
}

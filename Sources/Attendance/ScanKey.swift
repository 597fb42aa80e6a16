/// A scan as one integer: badge, second, point and direction, the badge first.
///
/// Within an event day, two scans are the same scan when their keys are equal, and sorted keys
/// put each badge's scans together in the order of time. So a set of keys is the counting rule
/// for duplicates, and taking in an overlapping file is a union of two sorted sets.
///
/// The layout is part of the store's format: 32 bits of badge number, 18 of seconds since
/// ``EventDayRule/keyOrigin(of:)``, 12 of point number, 2 of direction.
public struct ScanKey: Sendable, Hashable, Comparable {
  /// The fields, packed so that the order of integers is the order of keys.
  public let bits: UInt64

  /// How many badges an edition can have.
  public static let badgeLimit = 1 << 32

  /// How many scan points an edition can have.
  public static let pointLimit = 1 << 12

  /// Seconds that a key can tell apart within an event day.
  public static let secondLimit = 1 << 18

  /// A key from its bits.
  @inlinable
  public init(bits: UInt64) {
    self.bits = bits
  }

  /// A key from its fields, each below its limit.
  @inlinable
  public init(badge: UInt32, second: UInt32, point: UInt16, direction: Direction) {
    bits =
      UInt64(badge) << 32 | UInt64(second) << 14 | UInt64(point) << 2
      | UInt64(direction.rawValue)
  }

  /// The badge's number within the edition.
  @inlinable public var badge: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }

  /// Seconds since the day's key origin.
  @inlinable public var second: Int { Int(bits >> 14 & 0x3FFFF) }

  /// The scan point's number within the edition.
  @inlinable public var point: Int { Int(bits >> 2 & 0xFFF) }

  /// The direction's raw value, 0...2.
  @inlinable public var directionCode: Int { Int(bits & 3) }

  /// The same scan with another badge number.
  @inlinable
  public func renumbered(_ badge: UInt32) -> ScanKey {
    ScanKey(bits: bits & 0xFFFF_FFFF | UInt64(badge) << 32)
  }

  /// Badge first, then time, point and direction.
  @inlinable
  public static func < (lhs: ScanKey, rhs: ScanKey) -> Bool {
    lhs.bits < rhs.bits
  }
}

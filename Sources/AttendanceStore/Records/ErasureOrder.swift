public import Attendance

/// Whom to erase from an edition, and what stands in their place.
public struct ErasureOrder: Sendable {
  /// Whether a badge loses its name.
  public let isErased: @Sendable (_ number: Int) -> Bool

  /// What a badge is called from now on, which must be no other badge's name.
  public let nameless: @Sendable (_ name: ArraySlice<UInt8>) -> String

  /// Who a person is from now on; `nil` for those who stay.
  public let standIn: @Sendable (PersonDigest) -> PersonDigest?

  /// Whether a row in quarantine speaks of somebody who is erased.
  public let speaksOfErased: @Sendable (RejectedRow) -> Bool

  /// An order.
  public init(
    isErased: @escaping @Sendable (Int) -> Bool,
    nameless: @escaping @Sendable (ArraySlice<UInt8>) -> String,
    standIn: @escaping @Sendable (PersonDigest) -> PersonDigest?,
    speaksOfErased: @escaping @Sendable (RejectedRow) -> Bool
  ) {
    self.isErased = isErased
    self.nameless = nameless
    self.standIn = standIn
    self.speaksOfErased = speaksOfErased
  }
}

public import Attendance

/// Which people an edition's visitors are, as far as they can be told apart.
public struct VisitorPersons: Sendable {
  /// Names the secret key under which the digests were made; digests of different keys say
  /// nothing about each other.
  public let keyID: String

  /// One digest for each visitor that has one, in no particular order.
  public let digests: [PersonDigest]

  /// The people behind an edition's visitors.
  public init(keyID: String, digests: [PersonDigest]) {
    self.keyID = keyID
    self.digests = digests
  }
}

/// A length of stay, exact to the half second that a median of two visits can have.
public struct Dwell: Sendable, Hashable, Comparable {
  /// Twice the seconds between a visit's first and last counted scan.
  public let halfSeconds: Int

  /// A dwell from twice its seconds.
  public init(halfSeconds: Int) {
    self.halfSeconds = halfSeconds
  }

  /// The dwell in minutes with one digit after the point, rounded half to even.
  public var minutes: String {
    Ratio(halfSeconds, of: 120)?.decimal(digits: 1) ?? ""
  }

  /// Whether `lhs` is the shorter stay.
  public static func < (lhs: Dwell, rhs: Dwell) -> Bool {
    lhs.halfSeconds < rhs.halfSeconds
  }
}

/// Figures of a row that are withheld, to protect the few people that they count.
public struct WithheldFigures: OptionSet, Sendable, Hashable {
  /// Which figures, one bit each.
  public let rawValue: Int

  /// Those whose bits are set.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Registrations.
  public static let registered = Self(rawValue: 1)

  /// Visitors or attendees, visits, and what follows from them.
  public static let attendance = Self(rawValue: 2)
}

/// Whose visits a badge's scans make.
package struct BadgeAccount: Equatable {
  /// -1 for nobody that counts, 0 for the badge itself, above that a shared unit.
  let code: Int32

  /// Nobody's that counts as a visitor.
  static let nobody = BadgeAccount(code: -1)

  /// The badge's own: it is the only one of a visitor.
  package static let own = BadgeAccount(code: 0)

  /// Those of a visitor with several badges, by a number from 0.
  static func shared(_ number: Int) -> BadgeAccount { BadgeAccount(code: Int32(number) + 1) }

  /// The number of the shared unit; meaningful for shared accounts alone.
  var sharedNumber: UInt32 { UInt32(code - 1) }
}

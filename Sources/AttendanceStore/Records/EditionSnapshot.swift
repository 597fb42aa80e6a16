public import Attendance

/// All that the store knows of an edition but its scans, as columns.
public struct EditionSnapshot: Sendable {
  /// How many badges have a number.
  public var badgeCount = 0

  /// The latest registration of each registered badge, by badge number.
  public var registrations: [Registration] = []

  /// For each registration, the rank of its file's path; later paths rank higher.
  public var fileRanks: [Int] = []

  /// The texts that registrations speak of.
  public var texts = TextPool()

  /// Names of scan points, by number.
  public var points: [String] = []

  /// The days that have scans, in order, edition days or not.
  public var scanDays: [CalendarDate] = []

  /// Names the secret key of the registrations' persons, where there are any.
  public var personKeyID: String?

  /// A snapshot of an edition of which nothing is known yet.
  package init() {}
}

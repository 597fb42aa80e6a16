public import Attendance

/// What a registration list delivers.
public struct RegistrationDelivery: Sendable {
  /// The latest record of each badge in the list, in the order of badge numbers.
  public internal(set) var registrations: [Registration] = []

  /// The texts that they speak of.
  public internal(set) var texts = TextPool()

  /// Badges that had no number yet, in the order of their new numbers.
  public internal(set) var newBadges = NameList()

  /// All badges that have a number now.
  public internal(set) var badges = NameDirectory()

  /// What became of the rows.
  public internal(set) var rows = RowCounts()

  /// Rows that were not taken in, in file order.
  public internal(set) var rejections: [Rejection] = []
}

/// One badge: who holds it, what it is for, and when its holder comes.
package struct Participant: Sendable {
  /// One day on which the holder comes.
  package struct Attendance: Sendable {
    /// The position of the day in the edition.
    package let day: Int

    /// The arrival, in seconds after local midnight.
    package let arrival: Int
  }

  /// The badge's number; empty until registrations are in order.
  package var badge = ""

  /// The holder.
  package let person: Person

  /// What the badge is for.
  package let category: Category

  /// The days on which the holder comes, in order; none for those who never come.
  package let attendances: [Attendance]

  /// True when the badge was registered at the door.
  package let onSite: Bool

  /// When the badge was registered, in seconds after 1970-01-01T00:00 local time.
  package let registeredAt: Int

  /// The country as it is typed.
  package let countryText: String

  /// The city as it is typed.
  package let cityText: String

  /// False where counts that must come out exactly rest on this badge, which then has no flaws.
  package let mayHaveFlaws: Bool
}

/// Who took part, whatever the counting profile: what an organiser's headline speaks of.
public struct Participation: Sendable, Hashable {
  /// Attendees of every class, in badges.
  public let participants: Int

  /// Distinct known countries among them.
  public let countries: Int

  /// Distinct organisations of type city or institute among attended exhibitors and delegates.
  public let citiesAndInstitutes: Int

  /// Distinct organisations of type company among attended exhibitors and delegates.
  public let companies: Int

  /// Attended exhibitors, in badges.
  public let exhibitors: Int

  /// Attended exhibitors with a known country outside the host countries.
  public let foreignExhibitors: Int

  /// Attended exhibitors with a known country.
  public let exhibitorsWithCountry: Int
}

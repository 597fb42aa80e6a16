/// Whose attendance counts, and which figure leads: one rule set of the field.
///
/// Sources: ISO 25639-1 with UFI and CENTREX (`iso`), FKM Germany (`fkm`), ABC United
/// Kingdom (`abc`).
public struct CountingProfile: Sendable, Hashable {
  /// The name that the pipeline file uses: `iso`, `fkm`, `abc` or `custom`.
  public let name: String

  /// The figure that a report leads with.
  public let headline: Headline

  /// The classes whose attendees are visitors.
  public let visitorClasses: Set<ParticipantClass>

  /// A rule set of the organiser's own.
  public static func custom(
    headline: Headline, visitorClasses: Set<ParticipantClass>
  ) -> CountingProfile {
    CountingProfile(name: "custom", headline: headline, visitorClasses: visitorClasses)
  }

  /// ISO 25639, UFI, CENTREX: a visitor is counted once.
  public static let iso = CountingProfile(
    name: "iso", headline: .visitors, visitorClasses: [.visitor, .delegate])

  /// FKM: admissions, one per person and day.
  public static let fkm = CountingProfile(
    name: "fkm", headline: .visits, visitorClasses: [.visitor, .delegate])

  /// ABC: unique attendance, with the press.
  public static let abc = CountingProfile(
    name: "abc", headline: .visitors, visitorClasses: [.visitor, .delegate, .press])

  /// The profile with this name, or `nil`; `custom` needs ``custom(headline:visitorClasses:)``.
  public static func named(_ name: String) -> CountingProfile? {
    [iso, fkm, abc].first { $0.name == name }
  }

  /// Whether attendees of this class are visitors.
  public func counts(_ participantClass: ParticipantClass) -> Bool {
    visitorClasses.contains(participantClass)
  }
}

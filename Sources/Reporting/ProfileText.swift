import Attendance

/// A counting profile in words.
enum ProfileText {
  /// Whose rules they are.
  static func rules(_ profile: CountingProfile) -> String {
    switch profile.name {
    case "iso": "ISO 25639, UFI and CENTREX"
    case "fkm": "FKM Germany"
    case "abc": "ABC United Kingdom"
    default: "the organiser's own profile"
    }
  }

  /// The classes counted as visitors, in the order of their definition.
  static func classes(_ profile: CountingProfile) -> String {
    let classes = ParticipantClass.allCases.filter(profile.counts).map(\.rawValue)
    return classes.isEmpty ? "no class" : Figures.list(classes)
  }
}

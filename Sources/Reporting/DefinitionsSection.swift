import Aggregation
import Attendance

/// The counting rules that a report used, shortened.
enum DefinitionsSection {
  static func markdown(_ tables: AttendanceTables) -> String {
    let unit =
      tables.unit == .person
      ? "All badges of one person are one visitor." : "Every badge is a visitor of its own."
    let host =
      tables.edition.hostCountries.isEmpty
      ? "No host country is given."
      : "Domestic: \(Figures.list(tables.edition.hostCountries.map(Markdown.escaped)))."
    let dayStart = tables.edition.dayRule.dayStartsAt
    let zone = Markdown.escaped(tables.edition.dayRule.zone.identifier)
    let terms: [(term: String, definition: String)] = [
      (
        "Profile",
        "\(Markdown.code(tables.profile.name)), the rules of \(ProfileText.rules(tables.profile))."
          + " Counted as visitors: \(ProfileText.classes(tables.profile))."
          + " Headline figure: \(tables.profile.headline.rawValue)."
      ),
      (
        "Counted scan",
        "one accepted reading of a badge on a day of the edition; the same badge, second, point"
          + " and direction are one scan, however often it is delivered."
      ),
      (
        "Event day",
        "the local date (\(zone)) of a scan; days begin at \(dayStart)."
      ),
      ("Attendee", "a registered badge with at least one counted scan, of any class."),
      ("Participant", "the same as an attendee."),
      (
        "Participating organisation",
        "a city, an institute or a company that an attended exhibitor or delegate stands for, by"
          + " the organisation type of the registration."
      ),
      (
        "Visitor",
        "an attendee of a class that counts, counted once for the whole edition. \(unit)"
      ),
      (
        "Visit",
        "one visitor on one event day; coming back on the same day is the same visit."
      ),
      (
        "No-show",
        "a registration of a visitor class without any counted scan; the rate is over all"
          + " registrations of visitor classes."
      ),
      (
        "Country",
        "where the address given at registration lies; Unknown where it can't be told. \(host)"
      ),
      (
        "Foreign share",
        "foreign visitors over visitors with a known country."
      ),
      (
        "Median stay",
        "last minus first counted scan of a visit; visits with a single scan have none."
      ),
    ]
    return terms.map { "- **\($0.term)**: \($0.definition)" }.joined(separator: "\n")
  }
}

import Aggregation
import Attendance

/// The sentences that a report opens with.
enum HeadlineText {
  /// Who took part, whatever the profile: one sentence, parts that are zero left out.
  static func participation(_ tables: AttendanceTables) -> String {
    let name = Markdown.escaped(tables.edition.name)
    let counts = tables.participation
    guard tables.summary.withheld.isDisjoint(with: [.attendees, .everything]) else {
      return "How many participants \(name) had is not shown."
    }
    guard counts.participants > 0 else {
      return "No participant of \(name) has been scanned so far."
    }
    let who = Figures.count(counts.participants, "participant", "participants")
    var origins: [String] = []
    if counts.countries > 0 {
      origins.append(Figures.count(counts.countries, "country", "countries"))
    }
    if counts.citiesAndInstitutes > 0 {
      origins.append(
        Figures.count(counts.citiesAndInstitutes, "city or institute", "cities and institutes"))
    }
    if counts.companies > 0 {
      origins.append(Figures.count(counts.companies, "company", "companies"))
    }
    let from = origins.isEmpty ? "" : " from " + Figures.list(origins)
    return "\(name) attracted \(who)\(from)."
  }

  /// Whom the first sentence counts, so that nobody takes its figures for those of visitors.
  ///
  /// `nil` where that sentence has no figures.
  static func populations(_ tables: AttendanceTables) -> String? {
    let counts = tables.participation
    guard counts.participants > 0 else { return nil }
    let countries = counts.countries > 0 ? ", and the countries are theirs" : ""
    var organisations: [String] = []
    if counts.citiesAndInstitutes > 0 { organisations.append("cities and institutes") }
    if counts.companies > 0 { organisations.append("companies") }
    let represented =
      organisations.isEmpty
      ? ""
      : "; the \(Figures.list(organisations)) are those that attended exhibitors and delegates"
        + " stand for"
    return "Participants are registered badges with a counted scan, of any class\(countries)"
      + "\(represented), while the table below counts the countries, cities and"
      + " companies of visitors."
  }

  /// The profile's headline figure, the other one beside it, and over how many days.
  static func attendance(_ tables: AttendanceTables) -> String {
    let summary = tables.summary
    let days = Figures.count(tables.edition.days.count, "day", "days")
    let rules =
      "Counted by the rules of \(ProfileText.rules(tables.profile))"
      + " (profile \(Markdown.code(tables.profile.name)))"
    guard !summary.withheld.contains(.everything) else {
      return "\(rules), it had so few visitors on \(days) that no figure of them is shown."
    }
    guard summary.visitors > 0 else { return "\(rules), it had no visitors on \(days)." }
    let visitors = Figures.count(summary.visitors, "visitor", "visitors")
    let visits = Figures.count(summary.visits, "visit", "visits")
    return switch tables.profile.headline {
    case .visitors: "\(rules), it had **\(visitors)**, who made \(visits) on \(days)."
    case .visits: "\(rules), it had **\(visits)** on \(days), made by \(visitors)."
    }
  }
}

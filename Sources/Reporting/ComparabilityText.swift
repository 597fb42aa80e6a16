import Attendance
import Comparison

/// The wording of everything that a comparison says about comparability.
enum ComparabilityText {
  /// One difference: what it is, what both editions say, and what it means for the figures.
  struct Row: Hashable {
    let subject: String
    let previous: String
    let current: String
    let meaning: String
  }

  /// The verdict in one sentence.
  static func verdict(_ comparability: Comparability) -> String {
    let reasons = reasons(comparability)
    return switch comparability.verdict {
    case .comparable where comparability.findings.isEmpty:
      "**The two editions are comparable**: nothing that is known about them differs."
    case .comparable:
      "**The two editions are comparable.** What differs leaves the figures as they are:"
    case .dayByDayOnly:
      partly(comparability) + " Their totals rest on different ground: they differ in \(reasons)."
    case .notComparable:
      "**The two editions are not comparable.** They do not count the same people: they differ"
        + " in \(reasons)."
    }
  }

  /// What led to the verdict, as a list within a sentence.
  static func reasons(_ comparability: Comparability) -> String {
    Figures.list(unique(comparability.reasons.map { row($0).subject.lowercasedFirst }))
  }

  // Day 1 of either edition is comparable to the other's only where both are the same weekday.
  private static func partly(_ comparability: Comparability) -> String {
    let shared = comparability.findings.lazy.compactMap { finding -> [Weekday]? in
      guard case .weekdays(let previous, let current) = finding else { return nil }
      return Weekday.allCases.filter { previous.contains($0) && current.contains($0) }
    }.first
    return switch shared {
    case nil: "**The two editions are comparable day by day only.**"
    case let shared? where shared.isEmpty:
      "**The two editions are comparable neither in total nor by day**: no weekday is in both."
    case let shared?:
      "**The two editions are comparable only on the"
        + " \(shared.count == 1 ? "weekday" : "weekdays") that both have**:"
        + " \(Figures.list(shared.map(\.rawValue)))."
    }
  }

  /// One difference in words. All texts are Markdown.
  static func row(_ finding: ComparabilityFinding) -> Row {
    switch finding {
    case .dayCount(let previous, let current):
      Row(
        subject: "Number of days", previous: Figures.count(previous, "day", "days"),
        current: Figures.count(current, "day", "days"),
        meaning: "visits and visitors of more days add up to more")
    case .weekdays(let previous, let current):
      Row(
        subject: "Weekdays", previous: weekdays(previous), current: weekdays(current),
        meaning: "compare only the weekdays that both have")
    case .openingTime(let previous, let current):
      Row(
        subject: "Opening hours in all", previous: duration(previous),
        current: duration(current), meaning: openingMeaning(previous, current))
    case .openingTimeOfDay(let number, let previous, let current):
      Row(
        subject: "Opening hours of day \(number)", previous: duration(previous),
        current: duration(current), meaning: openingMeaning(previous, current))
    case .profile(let previous, let current):
      Row(
        subject: "Counting profile", previous: profile(previous), current: profile(current),
        meaning: previous.visitorClasses == current.visitorClasses
          ? "the same classes are visitors; the headline figure may be another one"
          : "other classes are counted as visitors")
    case .unit(let previous, let current):
      Row(
        subject: "Counting unit", previous: previous.rawValue, current: current.rawValue,
        meaning: "a person with two badges is one visitor or two")
    case .venue(let previous, let current):
      Row(
        subject: "Venue", previous: text(previous), current: text(current),
        meaning: "judge whether the place changed substantially")
    case .categoryClass(let category, let previous, let current, let movesVisitors):
      Row(
        subject: "Class of category '\(Markdown.escaped(category))'",
        previous: previous.rawValue, current: current.rawValue,
        meaning: movesVisitors
          ? "its people are visitors in one edition and not in the other"
          : "visitors are not affected")
    case .categories(let onlyPrevious, let onlyCurrent):
      Row(
        subject: "Categories that only one has", previous: categories(onlyPrevious),
        current: categories(onlyCurrent), meaning: "by-category figures have no counterpart")
    case .timeZone(let previous, let current):
      Row(
        subject: "Time zone", previous: Markdown.escaped(previous),
        current: Markdown.escaped(current), meaning: "hours are local to each edition")
    case .dayStart(let previous, let current):
      Row(
        subject: "Start of event days", previous: previous.description,
        current: current.description, meaning: "late scans may fall on another day")
    case .hostCountries(let previous, let current):
      Row(
        subject: "Host countries", previous: categories(previous), current: categories(current),
        meaning: "foreign visitors are defined differently")
    case .series(let previous, let current):
      Row(
        subject: "Series", previous: text(previous), current: text(current),
        meaning: previous != nil && current != nil
          ? "these are editions of different expositions"
          : "only one edition says which exposition it belongs to")
    }
  }

  /// Why visitors can't be linked.
  static func obstacle(_ obstacle: ReturningVisitors.Obstacle) -> String {
    switch obstacle {
    case .noPersons: "neither edition's registrations have a column mapped to `person`"
    case .noPersonsInPrevious:
      "the previous edition's registrations have no column mapped to `person`"
    case .noPersonsInCurrent:
      "the current edition's registrations have no column mapped to `person`"
    case .differentKeys:
      "the two editions' persons were pseudonymised with different secret keys"
    case .tooFew: "too few returned, or too few did not, for their number to be shown"
    }
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  private static func text(_ value: String?) -> String {
    value.map(Markdown.escaped) ?? Figures.notAvailable
  }

  private static func duration(_ minutes: Int?) -> String {
    minutes.map(DateText.duration) ?? Figures.notAvailable
  }

  private static func openingMeaning(_ previous: Int?, _ current: Int?) -> String {
    previous != nil && current != nil
      ? "longer hours let more people in" : "only one edition states its hours"
  }

  private static func profile(_ profile: CountingProfile) -> String {
    "\(Markdown.code(profile.name)): \(ProfileText.classes(profile));"
      + " headline \(profile.headline.rawValue)"
  }

  private static func categories(_ names: [String]) -> String {
    names.isEmpty
      ? Figures.notAvailable
      : names.map { $0.isEmpty ? "(none)" : Markdown.escaped($0) }.joined(separator: ", ")
  }

  /// `Thu to Sat` for days in a row, else each of them.
  static func weekdays(_ days: [Weekday]) -> String {
    guard let first = days.first, let last = days.last else { return Figures.notAvailable }
    let all = Weekday.allCases
    let areInARow = zip(days, days.dropFirst()).allSatisfy { day, next in
      all.firstIndex(of: day).map { ($0 + 1) % all.count } == all.firstIndex(of: next)
    }
    switch days.count {
    case 3...7 where areInARow:
      return "\(first.abbreviation) to \(last.abbreviation)"
    case 8...:
      return "\(Figures.count(days.count)) days from \(first.abbreviation)"
    default:
      return days.map(\.abbreviation).joined(separator: ", ")
    }
  }
}

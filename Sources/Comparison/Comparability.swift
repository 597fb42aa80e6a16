public import Aggregation
import Attendance

/// Whether two editions can be held against each other, and what stands in the way.
public struct Comparability: Sendable, Hashable {
  /// What may be compared.
  public enum Verdict: String, Sendable, Hashable {
    /// Everything.
    case comparable
    /// Single days of the same weekday, but not the totals of the editions.
    case dayByDayOnly
    /// Nothing: the editions count different people.
    case notComparable
  }

  /// Everything that differs, in a fixed order.
  public let findings: [ComparabilityFinding]

  /// The verdict on the findings.
  public var verdict: Verdict {
    switch findings.map(\.weight).max() {
    case nil, .note: .comparable
    case .totals: .dayByDayOnly
    case .counting: .notComparable
    }
  }

  /// The findings that led to the verdict; none for editions that are comparable.
  public var reasons: [ComparabilityFinding] {
    guard let heaviest = findings.map(\.weight).max(), heaviest > .note else { return [] }
    return findings.filter { $0.weight == heaviest }
  }

  /// Looks for differences between two editions.
  public init(previous: AttendanceTables, current: AttendanceTables) {
    findings =
      Self.time(previous.edition, current.edition)
      + Self.counting(previous, current)
      + Self.place(previous.edition, current.edition)
  }

  private static func time(_ previous: Edition, _ current: Edition) -> [ComparabilityFinding] {
    var findings: [ComparabilityFinding] = []
    if previous.days.count != current.days.count {
      findings.append(.dayCount(previous: previous.days.count, current: current.days.count))
    }
    let weekdays = [previous, current].map { $0.days.map(\.date.weekday) }
    if weekdays[0] != weekdays[1] {
      findings.append(.weekdays(previous: weekdays[0], current: weekdays[1]))
    }
    if previous.openMinutes != current.openMinutes {
      findings.append(
        .openingTime(previous: previous.openMinutes, current: current.openMinutes))
    }
    for (index, (before, now)) in zip(previous.days, current.days).enumerated()
    where before.openMinutes != now.openMinutes {
      findings.append(
        .openingTimeOfDay(
          number: index + 1, previous: before.openMinutes, current: now.openMinutes))
    }
    return findings
  }

  private static func counting(
    _ previous: AttendanceTables, _ current: AttendanceTables
  ) -> [ComparabilityFinding] {
    var findings: [ComparabilityFinding] = []
    if previous.profile != current.profile {
      findings.append(.profile(previous: previous.profile, current: current.profile))
    }
    if previous.unit != current.unit {
      findings.append(.unit(previous: previous.unit, current: current.unit))
    }
    let old = Dictionary(previous.categories.map { ($0.category, $0) }) { first, _ in first }
    let new = Dictionary(current.categories.map { ($0.category, $0) }) { first, _ in first }
    for row in current.categories {
      guard let before = old[row.category], before.participantClass != row.participantClass
      else { continue }
      findings.append(
        .categoryClass(
          category: row.category, previous: before.participantClass,
          current: row.participantClass,
          movesVisitors: before.countedAsVisitor != row.countedAsVisitor))
    }
    let onlyPrevious = old.keys.filter { new[$0] == nil }.sorted(by: ScalarOrder.precedes)
    let onlyCurrent = new.keys.filter { old[$0] == nil }.sorted(by: ScalarOrder.precedes)
    // What an edition leaves out it may well have had.
    let listsAll = !previous.unlisted.categories && !current.unlisted.categories
    if listsAll, !onlyPrevious.isEmpty || !onlyCurrent.isEmpty {
      findings.append(.categories(onlyPrevious: onlyPrevious, onlyCurrent: onlyCurrent))
    }
    return findings
  }

  private static func place(_ previous: Edition, _ current: Edition) -> [ComparabilityFinding] {
    var findings: [ComparabilityFinding] = []
    if previous.venue != current.venue {
      findings.append(.venue(previous: previous.venue, current: current.venue))
    }
    if Set(previous.hostCountries) != Set(current.hostCountries) {
      findings.append(
        .hostCountries(previous: previous.hostCountries, current: current.hostCountries))
    }
    let zones = [previous, current].map(\.dayRule.zone.identifier)
    if zones[0] != zones[1] {
      findings.append(.timeZone(previous: zones[0], current: zones[1]))
    }
    let starts = [previous, current].map(\.dayRule.dayStartsAt)
    if starts[0] != starts[1] {
      findings.append(.dayStart(previous: starts[0], current: starts[1]))
    }
    if previous.series != current.series {
      findings.append(.series(previous: previous.series, current: current.series))
    }
    return findings
  }
}

extension EventDay {
  /// How long the doors were open, in minutes, where the organiser says it.
  package var openMinutes: Int? {
    guard let opens, let closes else { return nil }
    // Doors that close at 02:00 close on the day after.
    let minutes = closes.minutes - opens.minutes
    return minutes < 0 ? minutes + 24 * 60 : minutes
  }
}

extension Edition {
  /// How long the doors were open on all days, or `nil` where a day's hours are not given.
  package var openMinutes: Int? {
    days.reduce(Int?(0)) { sum, day in
      guard let sum, let minutes = day.openMinutes else { return nil }
      return sum + minutes
    }
  }
}

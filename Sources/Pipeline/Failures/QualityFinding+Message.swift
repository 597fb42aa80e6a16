internal import Attendance

// What goes beyond a limit of `quality:` is said here; what to do about it, in
// `QualityFinding+Advice.swift`.

extension QualityFinding {
  /// What people read: where, what, and what to do. Without a line end.
  public var message: String {
    let limit = level == .error ? " (the pipeline allows \(limit.words))" : ""
    return Notice(
      level: level == .error ? .error : .warning, place: place, summary: summary + limit,
      advice: advice
    ).text
  }

  private var summary: String {
    let share = "\(measurement.count) of \(measurement.total)"
    return switch (measure, measurement.evidence) {
    case (.lostRows, .earlier(let file)):
      "\(share) rows that the earlier delivery '\(Self.shown(file))' has are missing here"
    case (.pageLimit, _):
      "the file has exactly \(measurement.count) rows, as one has that was cut at a page's end"
    case (.changedHeader, .header(let change)):
      "the columns are not those of the last delivery, '\(Self.shown(change.file))':"
        + " \(Self.words(change))"
    case (.sameInstant, .instant(let time)): "\(share) scans have the same time, \(time)"
    case (.clockSkew, .seconds(let seconds)):
      "\(share) scans were uploaded before they were made, by up to \(Self.duration(seconds))"
    case (.lateUploads, .seconds(let seconds)):
      "\(share) scans were uploaded more than an hour after they were made, by up to"
        + " \(Self.duration(seconds))"
    case (.unreadableUploads, _): "\(share) upload times fit none of the pipeline's formats"
    case (.outsideHours, .dates(let dates)):
      "\(share) scans lie more than 2 hours before opening or after closing"
        + " (\(Self.list(dates.map(\.description))))"
    case (.outsideEdition, .dates(let dates)):
      "\(share) scans are on no day of the edition (\(Self.list(dates.map(\.description))))"
    case (.swappableDates, .dates(let dates)):
      "\(share) scans are on no day of the edition, but with day and month swapped they are"
        + " (\(Self.list(dates.map(Self.swapped))))"
    case (.oldFiles, .behind(_, let last, let newest)):
      "the file is new and ends on \(last), and the store had scans of \(newest) before"
    case (.unresolvedCountries, .names(let names)):
      "\(share) registrations name a country that is not known: \(Self.words(names))"
    case (.unresolvedCities, .names(let names)):
      "\(share) registrations name a city that is one letter away from a known one:"
        + " \(Self.words(names))"
    case (.unresolvedCompanies, .names(let names)):
      "\(share) registrations name a company that is one letter away from a known one:"
        + " \(Self.words(names))"
    case (.missingDays, .dates(let dates)):
      "\(share) days that are over have no scans: \(Self.list(dates.map(\.description)))"
    case (.fewScans, .days(let days)): "few scans on \(Self.list(days.map(Self.words)))"
    case (.silentPoints, .points(let points)):
      "\(Plural.of(points.count, "scan point")) fell silent: \(Self.list(points.map(Self.words)))"
    case (.lateFeeds, .behind(let feed, let last, let newest)):
      "'\(Self.shown(feed))' has brought nothing after \(last), and the store has scans of \(newest)"
    default: "\(measure.rawValue): \(share)"
    }
  }

  private static let shownItems = 5

  /// Some of the items, and how many there are beyond them.
  private static func list(_ items: [String]) -> String {
    let shown = items.prefix(shownItems).joined(separator: ", ")
    return items.count > shownItems ? "\(shown) and \(items.count - shownItems) more" : shown
  }

  private static func shown(_ text: String) -> String { SourceExcerpt.visible(text) }

  private static func words(_ change: HeaderChange) -> String {
    [("new", change.added), ("gone", change.removed), ("moved", change.moved)]
      .filter { !$0.1.isEmpty }
      .map { kind, columns in "\(kind): \(list(columns.map { "'\(shown($0))'" }))" }
      .joined(separator: "; ")
  }

  private static func words(_ names: [UnresolvedName]) -> String {
    list(
      names.map { name in
        let nearest = name.nearest.map { ", perhaps '\(shown($0))'" } ?? ""
        // A shifted column may hold what no log may show.
        let text = name.name.contains("@") ? "an e-mail address" : "'\(shown(name.name))'"
        return "\(text) (\(Plural.of(name.rows, "row"))\(nearest))"
      })
  }

  private static func words(_ day: FewScansDay) -> String {
    let expectation =
      day.previousEdition.map { "the same day of '\(shown($0))'" } ?? "the other days"
    return "\(day.date) (\(day.scans); \(expectation): \(day.expected))"
  }

  private static func words(_ point: SilentPoint) -> String {
    let last = point.lastScan.map { "last scan at \($0)" } ?? "no scan"
    return "'\(shown(point.point))' on \(point.date) (\(last))"
  }

  private static func swapped(_ date: CalendarDate) -> String {
    date.withDayAndMonthSwapped.map { "\(date) for \($0)" } ?? date.description
  }

  private static func duration(_ seconds: Int) -> String {
    switch seconds {
    case ..<120: Plural.of(seconds, "second")
    case ..<7_200: Plural.of(seconds / 60, "minute")
    case ..<172_800: Plural.of(seconds / 3_600, "hour")
    default: Plural.of(seconds / 86_400, "day")
    }
  }
}

import Attendance
import Foundation

extension DefinitionReader {
  /// The edition that `edition:` describes.
  mutating func edition(_ node: YAMLNode) -> Edition? {
    let known = [
      "id", "series", "name", "venue", "host_country", "time_zone", "day_starts_at", "days",
      "final_after",
    ]
    guard let section = section(node, known: known) else { return nil }
    let id = required("id", in: section).flatMap { editionID($0) }
    let series = section["series"].flatMap { string($0) }
    let name = section["name"].flatMap { string($0) }
    let venue = section["venue"].flatMap { string($0) }
    let hosts = section["host_country"].map { hostCountries($0) } ?? []
    let zoneName = required("time_zone", in: section)
    // Without a day there is no edition either; any date will do to check the zone.
    let days = required("days", in: section).flatMap { self.days($0) }
    let firstDay = days?.map(\.date).min() ?? CalendarDate(dayNumber: 20_000)
    let zone = zoneName.flatMap { self.zone($0, around: firstDay) }
    let start = section["day_starts_at"].flatMap { dayStart($0) } ?? .midnight
    guard let id, let zone, let days else { return nil }
    return Edition(
      id: id, series: series, name: name ?? id, venue: venue, hostCountries: hosts,
      dayRule: EventDayRule(zone: zone, dayStartsAt: start), days: days)
  }

  /// The day after which an ingest makes the edition's figures final: a date, or so many days after
  /// its last one.
  mutating func finalAfter(_ node: YAMLNode?, edition: Edition?) -> CalendarDate? {
    let last = edition?.days.map(\.date).max() ?? CalendarDate(dayNumber: 20_000)
    guard let node else { return last.adding(days: 30) }
    guard let string = string(node) else { return nil }
    if let date = CalendarDate(iso: string) { return date }
    let words = string.split(separator: " ")
    if let word = words.first, let days = DecimalText.number(word), days <= Self.mostDaysAfter,
      words.count == 1 || words.count == 2 && ["day", "days"].contains(words[1])
    {
      return last.adding(days: days)
    }
    note(.invalidFinalAfter, node)
    return nil
  }

  private static let mostDaysAfter = 36_500

  /// A time zone by its name, with its offsets around `date`.
  mutating func zone(_ node: YAMLNode, around date: CalendarDate) -> ZoneOffsets? {
    guard let name = string(node) else { return nil }
    if let zone = ZoneOffsets(identifier: name, around: date) { return zone }
    let known = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.sorted()
    note(.unknownTimeZone, node, suggestion: NearestName.of(name, among: known))
    return nil
  }

  private mutating func editionID(_ node: YAMLNode) -> String? {
    guard let id = string(node) else { return nil }
    let isValid = id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    if !isValid { note(.invalidEditionID, node) }
    return isValid ? id : nil
  }

  private mutating func hostCountries(_ node: YAMLNode) -> [String] {
    var codes: [String] = []
    for item in items(node) ?? [] {
      guard let string = string(item) else { continue }
      let code = string.uppercased()
      if !CountryCodes.isCode(code) {
        note(.invalidCountry, item, suggestion: CountryCodes.usualMistakes[code])
      } else if !codes.contains(code) {
        codes.append(code)
      }
    }
    return codes
  }

  private mutating func dayStart(_ node: YAMLNode) -> TimeOfDay? {
    guard let time = time(node) else { return nil }
    if time.minutes == 24 * 60 { note(.dayStartTooLate, node) }
    return time
  }

  private mutating func time(_ node: YAMLNode) -> TimeOfDay? {
    guard let string = string(node) else { return nil }
    let time = TimeOfDay(text: string)
    if time == nil { note(.invalidTime, node) }
    return time
  }

  private mutating func days(_ node: YAMLNode) -> [EventDay]? {
    guard let items = someItems(node, orText: false) else { return nil }
    var days: [EventDay] = []
    var lines: [CalendarDate: Int] = [:]
    for item in items {
      guard let (day, place) = day(item) else { continue }
      if let first = lines[day.date] {
        note(.duplicateDate(firstLine: first), place)
      } else {
        lines[day.date] = place.mark.line
        days.append(day)
      }
    }
    return days.isEmpty ? nil : days
  }

  /// A day and the value that has its date.
  private mutating func day(_ node: YAMLNode) -> (EventDay, YAMLNode)? {
    switch node.content {
    case .text: return date(node).map { (EventDay(date: $0), node) }
    case .list:
      note(.wrongShape(expected: [.text, .mapping], found: .list), node)
      return nil
    case .mapping:
      guard let section = section(node, known: ["date", "opens", "closes"]) else { return nil }
      let opens = section["opens"].flatMap { time($0) }
      let closes = section["closes"].flatMap { time($0) }
      guard let place = required("date", in: section), let date = date(place) else { return nil }
      return (EventDay(date: date, opens: opens, closes: closes), place)
    }
  }

  private mutating func date(_ node: YAMLNode) -> CalendarDate? {
    guard let string = string(node) else { return nil }
    let date = CalendarDate(iso: string)
    if date == nil { note(.invalidDate, node) }
    return date
  }
}

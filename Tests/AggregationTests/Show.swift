import Aggregation
import Attendance
import AttendanceStore
import Foundation
import Testing

/// A small show that is written into a store and counted.
final class Show {
  let edition: Edition
  var rules: CountingRules
  var points: [String: PointKind] = [:]
  var names = NameRules()
  var keyID: String?
  var workers = 1

  private struct Record {
    let file: String
    let badge: String
    let texts: [String]
    let person: UInt8?
    let registeredAt: Int?
    let line: Int
  }

  private struct Scan: Hashable {
    let badge: String
    let instant: Int
    let point: String
    let direction: Direction
  }

  private var records: [Record] = []
  private var scans: Set<Scan> = []
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("aggregation-\(UUID().uuidString)").path

  init(
    zone: String = "Asia/Seoul", startsAt: String = "00:00",
    days: [String] = ["2024-10-10", "2024-10-11", "2024-10-12"],
    rules: CountingRules = CountingRules(otherCategories: .visitor)
  ) throws {
    let dates = try days.map { try #require(CalendarDate(iso: $0)) }
    let offsets = try #require(ZoneOffsets(identifier: zone, around: dates[0]))
    let start = try #require(TimeOfDay(text: startsAt))
    edition = Edition(
      id: "slw-2024", name: "Smart Life Week 2024", hostCountries: ["KR"],
      dayRule: EventDayRule(zone: offsets, dayStartsAt: start),
      days: dates.map { EventDay(date: $0) })
    self.rules = rules
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Registers a badge; a person is a byte that stands for a digest.
  func register(
    _ badge: String, _ category: String = "", country: String = "", city: String = "",
    company: String = "", kind: String = "", person: UInt8? = nil, at registeredAt: Int? = nil,
    file: String = "list.csv", line: Int? = nil
  ) {
    records.append(
      Record(
        file: file, badge: badge, texts: [category, country, city, company, kind], person: person,
        registeredAt: registeredAt, line: line ?? records.count + 2))
  }

  /// Scans a badge, at an instant such as `2024-10-10T00:00:00Z`, or at a time in October 2024
  /// in Seoul such as `10T09:00:00`.
  func scan(
    _ badge: String, _ time: String, _ point: String = "North", _ direction: Direction = .none
  ) throws {
    let text = time.count == 11 ? "2024-10-\(time)+09:00" : time
    scan(badge, at: try instant(text), point, direction)
  }

  func scan(_ badge: String, at instant: Int, _ point: String, _ direction: Direction) {
    scans.insert(Scan(badge: badge, instant: instant, point: point, direction: direction))
  }

  /// Writes all of it into a new store and counts what the store says.
  func count() throws -> CountedEdition {
    let store = try AttendanceStore.writing("\(folder)/\(UUID().uuidString).sqlite")
    try store.write { writer in
      let record = try writer.edition(edition, personKeyID: keyID)
      let badges = Set(records.map(\.badge) + scans.map(\.badge)).sorted()
      let points = Set(scans.map(\.point)).sorted()
      try writer.add(badges: NameList(badges), from: 0, to: record)
      try writer.add(points: points, from: 0, to: record)
      try join(writer, record, badges)
      try write(writer, record, badges, points)
    }
    let counter = AttendanceCounter(
      edition: edition, rules: rules, points: points, names: names, workers: workers)
    return try store.read { reader in
      let record = try #require(try reader.edition(edition.id))
      return try counter.count(reader, record)
    }
  }

  private func join(
    _ writer: StoreWriter, _ record: EditionRecord, _ badges: [String]
  ) throws {
    var deliveries = 0
    for one in records {
      deliveries += 1
      let file = try writer.add(
        entry(one.file, .registrations, hash: "\(deliveries)", accepted: 1), to: record)
      var pool = TextPool()
      let ids = one.texts.map { pool.id(of: Array($0.utf8)) }
      let registration = Registration(
        badge: try number(of: one.badge, badges), registeredAt: one.registeredAt, category: ids[0],
        country: ids[1], city: ids[2], company: ids[3], organizationType: ids[4],
        person: one.person.flatMap { PersonDigest(bytes: [UInt8](repeating: $0, count: 32)) },
        line: one.line)
      try writer.join(
        registrations: [registration], texts: pool, file: file, of: record)
    }
  }

  private func write(
    _ writer: StoreWriter, _ record: EditionRecord, _ badges: [String], _ points: [String]
  ) throws {
    var days: [CalendarDate: [ScanKey]] = [:]
    for scan in scans {
      let day = edition.dayRule.day(of: scan.instant)
      days[day, default: []].append(
        ScanKey(
          badge: try number(of: scan.badge, badges),
          second: UInt32(scan.instant - edition.dayRule.keyOrigin(of: day)),
          point: UInt16(try number(of: scan.point, points)), direction: scan.direction))
    }
    let file = try writer.add(
      entry("scans.csv", .scans, hash: "s", accepted: scans.count), to: record)
    let registered = try writer.reader.badges(of: record).isRegistered
    var unknown: [UInt32: Int] = [:]
    for (day, keys) in days {
      try writer.note(accepted: keys.count, on: day, file: file)
      #expect(try writer.join(scans: keys.sorted(), on: day, of: record).count == keys.count)
      for key in keys where !registered[Int(key.badge)] { unknown[key.badge, default: 0] += 1 }
    }
    let sorted = unknown.sorted { $0.key < $1.key }
    try writer.note(unknownBadges: sorted.map { (badge: $0.key, scans: $0.value) }, file: file)
  }

  private func number(of name: String, _ names: [String]) throws -> UInt32 {
    UInt32(try #require(names.firstIndex(of: name)))
  }

  private func entry(
    _ name: String, _ kind: SourceKind, hash: String, accepted: Int
  ) -> LedgerEntry {
    LedgerEntry(
      kind: kind, name: name, bytes: 1, sha256: hash, encoding: "utf-8", delimiter: ",",
      rows: accepted, accepted: accepted, duplicate: 0, refused: 0, rejected: 0, firstInstant: nil,
      lastInstant: nil, takenInAt: 0)
  }
}

extension GroupCounts {
  /// Counts in the order in which tests write them.
  init(_ registered: Int, _ visitors: Int, _ visits: Int, _ noShows: Int) {
    self.init(registered: registered, visitors: visitors, visits: visits, noShows: noShows)
  }
}

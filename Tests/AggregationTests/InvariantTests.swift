import Attendance
import Testing

@testable import Aggregation

/// A random edition, counted twice: by the room, and naively from the lists of what happened.
@Suite("What holds in every report")
struct InvariantTests {
  private struct Holder {
    let badge: String
    let category: String
    let country: String
    let person: UInt8?
    let registeredAt: Int
  }

  private struct Scan: Hashable {
    let badge: String
    let instant: Int
    let point: String
    let direction: Direction
  }

  private static let classes: [String: ParticipantClass] = [
    "Visitor": .visitor, "Delegate": .delegate, "Staff": .staff, "Exhibitor": .exhibitor,
    "Press": .press,
  ]

  private struct Sample {
    var holders: [Holder] = []
    var scans: Set<Scan> = []

    init(seed: UInt64) {
      var random = SeededRandom(seed: seed)
      for number in 0..<60 {
        let category = InvariantTests.classes.keys.sorted().randomElement(using: &random) ?? ""
        let country = ["KR", "DE", "JP", "", "Atlantis"].randomElement(using: &random) ?? ""
        let person = UInt8.random(in: 0..<40, using: &random)
        holders.append(
          Holder(
            badge: "A\(number)", category: category, country: country,
            person: person < 30 ? person : nil, registeredAt: .random(in: 0..<5, using: &random)))
      }
      let start = 20_394 * 86_400
      for _ in 0..<500 {
        // A third of the badges never come; some that come are registered nowhere.
        scans.insert(
          Scan(
            badge: "A\(Int.random(in: 0..<50, using: &random) + (seed % 2 == 0 ? 20 : 0))",
            instant: start + Int.random(in: 0..<4 * 86_400, using: &random) / 600 * 600,
            point: "P\(Int.random(in: 0..<70, using: &random))",
            direction: Direction.allCases.randomElement(using: &random) ?? .none))
      }
    }
  }

  @Test(
    "agrees with a count by hand, and adds up", arguments: 0..<6 as Range<UInt64>,
    [CountingUnit.badge, .person])
  func random(_ seed: UInt64, _ unit: CountingUnit) throws {
    // Three of the four days that scans are spread over, one of them with an hour twice.
    let show = try Show(
      zone: "America/New_York", startsAt: seed % 2 == 0 ? "00:00" : "04:00",
      days: ["2025-11-02", "2025-11-03", "2025-11-04"],
      rules: CountingRules(
        profile: seed % 3 == 0 ? .abc : .iso, unit: unit, categories: Self.classes))
    let sample = Sample(seed: seed)
    for holder in sample.holders {
      show.register(
        holder.badge, holder.category, country: holder.country, person: holder.person,
        at: holder.registeredAt)
    }
    for scan in sample.scans {
      show.scan(scan.badge, at: scan.instant, scan.point, scan.direction)
    }
    let tables = try show.count().tables
    checkInvariants(tables)
    check(tables, Naive(show: show, holders: sample.holders, scans: sample.scans))
  }

  private func checkInvariants(_ tables: AttendanceTables) {
    let summary = tables.summary
    #expect(summary.visitors > 0)
    #expect(summary.visitors <= summary.visits)
    #expect(summary.visits <= summary.countedScans)
    #expect(summary.visits <= summary.visitors * tables.days.count)
    for groups in [
      tables.countries.map(\.counts), tables.cities.map(\.counts), tables.companies.map(\.counts),
    ] {
      #expect(groups.reduce(0) { $0 + $1.visitors } == summary.visitors)
      #expect(groups.reduce(0) { $0 + $1.visits } == summary.visits)
      #expect(groups.reduce(0) { $0 + $1.registered } == summary.registered)
      #expect(groups.reduce(0) { $0 + $1.noShows } == summary.noShows)
    }
    #expect(tables.days.reduce(0) { $0 + $1.visitors } == summary.visits)
    #expect(tables.days.reduce(0) { $0 + $1.firstTimeVisitors } == summary.visitors)
    let scans = tables.days.reduce(0) { $0 + $1.scans }
    #expect(tables.hours.reduce(0) { $0 + $1.scans } == scans)
    #expect(tables.points.reduce(0) { $0 + $1.scans } == scans)
    #expect(tables.points.allSatisfy { $0.visitors <= $0.visits && $0.visits <= $0.scans })
    let steps = tables.bridge.map(\.badges)
    #expect(steps[0] - steps[1..<(steps.count - 1)].reduce(0, +) == steps[steps.count - 1])
    #expect(steps.last == summary.visitors)
    #expect(tables.categories.reduce(0) { $0 + $1.attended } == summary.attendees)
    #expect(
      tables.quality.allSatisfy {
        $0.rows == $0.accepted + $0.duplicate + $0.refused + $0.rejected
      })
  }

  private func check(_ tables: AttendanceTables, _ naive: Naive) {
    #expect(tables.summary.countedScans == naive.counted.count)
    #expect(tables.summary.visits == naive.visits.count)
    #expect(tables.summary.visitors == Set(naive.visits.keys.map(\.unit)).count)
    #expect(tables.summary.attendees == naive.attendees)
    #expect(tables.summary.unknownBadges == naive.unknownBadges)
    #expect(tables.summary.medianDwell?.halfSeconds == Self.median(naive.visits.values.map { $0 }))
    for day in tables.days {
      let visits = naive.visits.filter { $0.key.day == day.day.date }
      #expect(day.visitors == visits.count)
      #expect(day.scans == visits.values.reduce(0) { $0 + $1.count })
      #expect(day.exits == visits.values.joined().count { $0.direction == .exit })
      #expect(day.medianDwell?.halfSeconds == Self.median(visits.values.map { $0 }))
      let isFirst = { (visit: Visit) in
        !naive.visits.keys.contains { $0.unit == visit.unit && $0.day < visit.day }
      }
      #expect(day.firstTimeVisitors == visits.keys.count { isFirst($0) })
    }
    for hour in tables.hours {
      let visits = naive.visits.filter { $0.key.day == hour.date }
      let own = visits.mapValues { $0.filter { naive.rule.hour(of: $0.instant) == hour.hour } }
      #expect(hour.visitors == own.values.count { !$0.isEmpty })
      #expect(hour.scans == own.values.joined().count { _ in true })
      #expect(hour.entries == own.values.joined().count { $0.direction == .entry })
    }
    for point in tables.points {
      let visits = naive.visits.filter { $0.value.contains { $0.point == point.point } }
      #expect(point.visits == visits.count)
      #expect(point.visitors == Set(visits.keys.map(\.unit)).count)
    }
  }

  private static func median(_ visits: [[Scan]]) -> Int? {
    let dwells = visits.filter { $0.count > 1 }.map { visit in
      let instants = visit.map(\.instant).sorted()
      return instants[instants.count - 1] - instants[0]
    }.sorted()
    return dwells.isEmpty ? nil : dwells[(dwells.count - 1) / 2] + dwells[dwells.count / 2]
  }

  private struct Visit: Hashable {
    let unit: String
    let day: CalendarDate
  }

  private struct Naive {
    let rule: EventDayRule
    let counted: [Scan]
    let visits: [Visit: [Scan]]
    let attendees: Int
    let unknownBadges: Int

    init(show: Show, holders: [Holder], scans: Set<Scan>) {
      let rule = show.edition.dayRule
      self.rule = rule
      let days = Set(show.edition.days.map(\.date))
      counted = scans.filter { days.contains(rule.day(of: $0.instant)) }
      let byPerson = show.rules.unit == .person
      var units: [String: [Holder]] = [:]
      func unit(_ holder: Holder) -> String {
        byPerson ? holder.person.map { "person \($0)" } ?? holder.badge : holder.badge
      }
      for holder in holders { units[unit(holder), default: []].append(holder) }
      let known = Dictionary(uniqueKeysWithValues: holders.map { ($0.badge, $0) })
      var visits: [Visit: [Scan]] = [:]
      for scan in counted {
        guard let holder = known[scan.badge], let all = units[unit(holder)] else { continue }
        // Holders were registered row by row in one file, so a tie goes to the last of them.
        let latest = all.map(\.registeredAt).max()
        guard let lead = all.last(where: { $0.registeredAt == latest }),
          show.rules.profile.counts(InvariantTests.classes[lead.category] ?? .visitor)
        else { continue }
        visits[Visit(unit: unit(holder), day: rule.day(of: scan.instant)), default: []].append(scan)
      }
      self.visits = visits
      let scanned = Set(counted.map(\.badge))
      attendees = scanned.count { known[$0] != nil }
      unknownBadges = scanned.count { known[$0] == nil }
    }
  }
}

@testable import Aggregation
import Attendance

/// A made-up show, counted person by person: everybody, where they are from, when they came.
struct Crowd {
  struct Holder {
    var participantClass: ParticipantClass
    var category: String
    var country: String
    var city: String
    var company: String
    /// Scans by day: hour and point.
    var scans: [Int: [(hour: Int, point: Int)]] = [:]
  }

  static let start = CalendarDate(iso: "2024-10-10") ?? CalendarDate(dayNumber: 20_000)

  var holders: [Holder] = []
  var unknown = 0
  let days: Int

  /// Few people from many places, or many from few, as the seed has it.
  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    days = Int.random(in: 1...5, using: &random)
    let size = [8, 30, 120, 400].randomElement(using: &random) ?? 30
    let spread = [2, 5, 12, 30].randomElement(using: &random) ?? 5
    let points = Int.random(in: 1...6, using: &random)
    let attending = Int.random(in: 40...100, using: &random)
    unknown = Int.random(in: 0...4, using: &random)
    for _ in 0..<size { add(spread, points, attending, &random) }
  }

  private mutating func add(
    _ spread: Int, _ points: Int, _ attending: Int, _ random: inout SeededRandom
  ) {
    func skewed(_ count: Int) -> Int {
      min(Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
    }
    let country = ["KR", "DE", "JP", "US", "VN", "ZZ", "FR", "SG", "IN", "CA"][skewed(10)]
    let kinds: [(ParticipantClass, String)] = [
      (.visitor, "visitor"), (.visitor, "visitor"), (.visitor, "visitor"), (.visitor, "buyer"),
      (.visitor, "visitor"), (.delegate, "delegate"), (.exhibitor, "exhibitor"),
      (.exhibitor, "crew"), (.press, "press"), (.speaker, "speaker"),
    ]
    let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
    var holder = Holder(
      participantClass: kind.0, category: kind.1, country: country,
      city: country == "ZZ" ? "" : ["", "a", "b", "c", "d"][skewed(5)],
      company: skewed(spread) == 0 ? "" : "c\(skewed(spread))")
    if Int.random(in: 0..<100, using: &random) < attending {
      for day in 0..<days where day == 0 || Int.random(in: 0..<3, using: &random) == 0 {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          holder.scans[day, default: []].append((10 + skewed(8), skewed(points)))
        }
      }
      // Not everybody comes on the first day.
      if days > 1, Int.random(in: 0..<3, using: &random) == 0, holder.scans.count > 1 {
        holder.scans[0] = nil
      }
    }
    holders.append(holder)
  }

  var visitors: [Holder] { holders.filter { CountingProfile.iso.counts($0.participantClass) } }

  /// The show's tables, as the room of aggregation makes them.
  var tables: AttendanceTables {
    let attended = visitors.filter { !$0.scans.isEmpty }
    let countries = groups(visitors) { [$0.country] }.map {
      CountryRow(code: $0.key[0], name: $0.key[0], counts: $0.counts)
    }
    let cities = groups(visitors) { [$0.country, $0.city] }.map {
      CityRow(countryCode: $0.key[0], key: $0.key[1], name: $0.key[1], counts: $0.counts)
    }
    let companies = groups(visitors) { [$0.company] }.map {
      CompanyRow(key: $0.key[0], name: $0.key[0], counts: $0.counts)
    }
    var summary = Summary()
    summary.registered = visitors.count
    summary.attendees = holders.count { !$0.scans.isEmpty }
    summary.visitors = attended.count
    summary.visits = attended.reduce(0) { $0 + $1.scans.count }
    summary.noShows = visitors.count - attended.count
    summary.countedScans = holders.reduce(unknown) { $0 + $1.scans.values.joined().count }
    summary.countries = countries.count { $0.code != "ZZ" && $0.counts.visitors > 0 }
    summary.cities = cities.count { $0.key != "" && $0.counts.visitors > 0 }
    summary.companies = companies.count { $0.key != "" && $0.counts.visitors > 0 }
    summary.foreignVisitors = attended.count { !["KR", "ZZ"].contains($0.country) }
    summary.visitorsWithCountry = attended.count { $0.country != "ZZ" }
    summary.unknownBadges = unknown
    summary.visitsWithDwell = attended.reduce(0) { $0 + $1.scans.values.count { $0.count > 1 } }
    let dayRows = (0..<days).map { day(attended, $0) }
    summary.peakDay =
      dayRows.filter { $0.visitors > 0 }.min {
        ($1.visitors, $0.number) < ($0.visitors, $1.number)
      }?
      .day.date
    return AttendanceTables(
      edition: edition, profile: .iso, unit: .badge, summary: summary,
      participation: Participation(
        participants: summary.attendees, countries: 3, citiesAndInstitutes: 0, companies: 0,
        exhibitors: exhibitors.count, foreignExhibitors: exhibitors.count { $0.country != "KR" },
        exhibitorsWithCountry: exhibitors.count { $0.country != "ZZ" }),
      days: dayRows, hours: hours(attended), countries: countries, cities: cities,
      companies: companies, categories: categories, points: points(attended), bridge: bridge,
      quality: [
        QualityRow(
          kind: "registrations", file: "r.csv", rows: holders.count, accepted: holders.count,
          duplicate: 0, refused: 0, rejected: 0, outsideEdition: 0, unknownBadge: 0)
      ], rejects: [])
  }

  var edition: Edition {
    Edition(
      id: "crowd", name: "Crowd", hostCountries: ["KR"], dayRule: EventDayRule(zone: .utc),
      days: (0..<days).map { EventDay(date: Self.date($0)) })
  }

  static func date(_ day: Int) -> CalendarDate {
    CalendarDate(dayNumber: start.dayNumber + day)
  }

  private var exhibitors: [Holder] {
    holders.filter { $0.participantClass == .exhibitor && !$0.scans.isEmpty }
  }

  private func groups(
    _ people: [Holder], _ key: (Holder) -> [String]
  ) -> [(key: [String], counts: GroupCounts)] {
    Dictionary(grouping: people, by: key).map { key, people in
      let came = people.filter { !$0.scans.isEmpty }
      return (
        key,
        GroupCounts(
          registered: people.count, visitors: came.count,
          visits: came.reduce(0) { $0 + $1.scans.count }, noShows: people.count - came.count)
      )
    }
    .sorted {
      ($1.counts.visitors, $0.key.joined()) < ($0.counts.visitors, $1.key.joined())
    }
  }

  private func day(_ people: [Holder], _ day: Int) -> DayRow {
    let came = people.filter { $0.scans[day] != nil }
    let hours = Dictionary(grouping: came.flatMap { $0.scans[day] ?? [] }, by: \.hour)
    let peak = hours.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    return DayRow(
      day: EventDay(date: Self.date(day)), number: day + 1, visitors: came.count,
      firstTimeVisitors: came.count { $0.scans.keys.min() == day },
      scans: came.reduce(0) { $0 + ($1.scans[day]?.count ?? 0) },
      entries: came.count, exits: 0,
      peakHour: peak.map {
        LocalHour(instant: Self.date(day).dayNumber * 86_400 + $0 * 3_600, offset: 0)
      },
      medianDwell: nil, visitsWithDwell: came.count { ($0.scans[day]?.count ?? 0) > 1 })
  }

  private func hours(_ people: [Holder]) -> [HourRow] {
    (0..<days).flatMap { day in
      (0..<24).compactMap { hour in
        let own = people.map { $0.scans[day]?.filter { $0.hour == hour } ?? [] }
          .filter { !$0.isEmpty }
        guard !own.isEmpty else { return nil }
        // Everybody's first scan of the day is an entry.
        let entries = people.count { $0.scans[day]?.first?.hour == hour }
        return HourRow(
          date: Self.date(day), hour: hour, visitors: own.count, scans: own.joined().count,
          entries: entries, exits: 0)
      }
    }
  }

  private func points(_ people: [Holder]) -> [PointRow] {
    (0..<6).compactMap { point in
      let visits = people.map { $0.scans.values.filter { $0.contains { $0.point == point } } }
        .filter { !$0.isEmpty }
      guard !visits.isEmpty else { return nil }
      return PointRow(
        point: "p\(point)", kind: .gate, visitors: visits.count,
        visits: visits.joined().count,
        scans: people.reduce(0) { $0 + $1.scans.values.joined().count { $0.point == point } },
        entries: people.reduce(0) { $0 + $1.scans.values.count { $0.first?.point == point } },
        exits: 0)
    }
  }

  private var categories: [CategoryRow] {
    Dictionary(grouping: holders, by: \.category).map { category, people in
      let came = people.filter { !$0.scans.isEmpty }
      return CategoryRow(
        category: category, participantClass: people[0].participantClass,
        countedAsVisitor: CountingProfile.iso.counts(people[0].participantClass),
        registered: people.count, attended: came.count,
        visits: came.reduce(0) { $0 + $1.scans.count })
    }
    .sorted { $0.category < $1.category }
  }

  private var bridge: [BridgeRow] {
    let came = holders.filter { !$0.scans.isEmpty }
    let others = Dictionary(grouping: came, by: \.participantClass)
      .filter { !CountingProfile.iso.counts($0.key) }
      .sorted { $0.key.rawValue < $1.key.rawValue }
    return [
      BridgeRow(step: .scanned, badges: came.count + unknown),
      BridgeRow(step: .unknown, badges: unknown),
    ] + others.map { BridgeRow(step: .notCounted($0.key), badges: $0.value.count) } + [
      BridgeRow(step: .visitors, badges: came.count - others.reduce(0) { $0 + $1.value.count })
    ]
  }
}

/// The editions that come with the project.
public enum EditionPreset: String, Sendable, CaseIterable {
  /// Smart Life Week 2024, Thursday 10 to Saturday 12 October.
  case slw2024 = "slw-2024"
  /// Smart Life Week 2025, Tuesday 30 September to Thursday 2 October.
  case slw2025 = "slw-2025"

  /// What the edition looks like.
  public var plan: EditionPlan {
    switch self {
    case .slw2024: Self.plan2024
    case .slw2025: Self.plan2025
    }
  }

  /// The edition before, some of whose visitors come back; `nil` for the first.
  public var previous: EditionPreset? {
    switch self {
    case .slw2024: nil
    case .slw2025: .slw2024
    }
  }

  private static func day(_ date: Int, closes: Int, weight: Int) -> EditionDay {
    EditionDay(
      date: CalendarDate(daysSinceEpoch: date), opens: 10 * 60, closes: closes * 60,
      weight: weight)
  }

  private static func point(
    _ name: String, _ directions: ScanPoint.Directions, gate: Bool = false, _ weight: Int
  ) -> ScanPoint {
    ScanPoint(name: name, directions: directions, isGate: gate, weight: weight)
  }

  private static let plan2024 = EditionPlan(
    // 20,006 days after 1970-01-01 is Thursday, 10 October 2024.
    days: [
      day(20_006, closes: 18, weight: 34), day(20_007, closes: 18, weight: 38),
      day(20_008, closes: 17, weight: 28),
    ],
    offset: "+09:00", badgePrefix: "A", onSitePrefix: "B",
    visitors: 20_412,
    crew: [
      CrewCount(category: .press, attendees: 164), CrewCount(category: .speaker, attendees: 142),
      CrewCount(category: .staff, attendees: 208),
      CrewCount(category: .contractor, attendees: 176),
    ],
    turnout: 0.697, domesticShare: 0.91,
    absentCountries: [
      "BT", "BN", "AZ", "GE", "SI", "HR", "IE", "PA", "KG", "GH", "EC", "LK", "RO",
    ],
    noShowCountries: ["TZ", "LV"],
    companies: 147, cities: 112, institutes: 43, skipsOrganisation: 0,
    returningShare: 0,
    points: [
      point("Gate North", .both, gate: true, 50), point("Gate East", .both, gate: true, 30),
      point("Gate West", .both, gate: true, 20), point("Hall C", .entries, 34),
      point("Showroom", .entries, 28), point("Main Stage", .both, 18),
      point("Conference Room 401", .none, 11), point("Conference Room 402", .none, 9),
    ],
    cumulativeUntil: 13 * 60, compressesRegistrations: false)

  private static let plan2025 = EditionPlan(
    // 20,361 days after 1970-01-01 is Tuesday, 30 September 2025.
    days: [
      day(20_361, closes: 18, weight: 34), day(20_362, closes: 18, weight: 38),
      day(20_363, closes: 18, weight: 28),
    ],
    offset: "+09:00", badgePrefix: "C", onSitePrefix: "D",
    visitors: 60_318,
    crew: [
      CrewCount(category: .press, attendees: 412), CrewCount(category: .speaker, attendees: 468),
      CrewCount(category: .staff, attendees: 524),
      CrewCount(category: .contractor, attendees: 436),
    ],
    turnout: 0.702, domesticShare: 0.925,
    absentCountries: [
      "NO", "OM", "IL", "TN", "UG", "CR", "MM", "ET", "LT", "GR", "JO", "MA", "HU", "AR",
    ],
    noShowCountries: ["KW", "UA"],
    companies: 330, cities: 98, institutes: 32,
    skipsOrganisation: 4, returningShare: 0.23,
    points: [
      point("Gate North", .both, gate: true, 40), point("Gate East", .both, gate: true, 25),
      point("Gate West", .both, gate: true, 15), point("Gate South", .both, gate: true, 20),
      point("Hall A", .entries, 32), point("Hall B", .entries, 24), point("Hall C", .entries, 18),
      point("Main Stage", .both, 14), point("Conference Room 401", .none, 7),
      point("Conference Room 402", .none, 5), point("Forum Room 301", .none, 6),
    ],
    cumulativeUntil: 0, compressesRegistrations: true)
}

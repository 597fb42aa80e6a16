/// What an edition should look like: how many came, from where, and when.
///
/// Counts of people are of those who are scanned at least once on a day of the edition.
public struct EditionPlan: Sendable, Codable {
  /// The days, in order.
  public var days: [EditionDay]

  /// The offset from UTC as it is written behind every instant, such as `+09:00`.
  public var offset: String

  /// The letter that badges registered in advance start with.
  public var badgePrefix: String

  /// The letter that badges registered on site start with.
  public var onSitePrefix: String

  /// Attendees of the categories visitor, buyer and delegate together.
  public var visitors: Int

  /// Attendees of the other categories; exhibitors and delegates follow from the organisations.
  public var crew: [CrewCount]

  /// Attendees among the visitors registered, as a share.
  public var turnout: Double

  /// Visitors from the first country of the catalogue, as a share.
  public var domesticShare: Double

  /// Countries of the catalogue that nobody comes from, by ISO 3166-1 alpha-2 code.
  public var absentCountries: [String]

  /// Countries from which people register and nobody comes.
  public var noShowCountries: [String]

  /// Companies with a stand.
  public var companies: Int

  /// City governments that send a delegation.
  public var cities: Int

  /// Institutes that send a delegation.
  public var institutes: Int

  /// Every how many-th organisation of the catalogue stays away; 0 for none.
  public var skipsOrganisation: Int

  /// People of the previous edition who come back, as a share of its visitors.
  public var returningShare: Double

  /// Scan points, the gates first.
  public var points: [ScanPoint]

  /// How long the scan logs repeat on the second day what is known already, in minutes after
  /// midnight; 0 for the first day alone.
  public var cumulativeUntil: Int

  /// True when registration lists are compressed as scan logs are.
  public var compressesRegistrations: Bool

  /// The same edition with `factor` times as many people and, below 1, fewer organisations.
  public func scaled(by factor: Double) -> EditionPlan {
    guard factor != 1 else { return self }
    var plan = self
    func scale(_ count: Int) -> Int { max(1, Int((Double(count) * factor).rounded())) }
    plan.visitors = scale(visitors)
    plan.crew = crew.map { CrewCount(category: $0.category, attendees: scale($0.attendees)) }
    if factor < 1 {
      plan.companies = scale(companies)
      plan.cities = scale(cities)
      plan.institutes = scale(institutes)
    }
    return plan
  }
}

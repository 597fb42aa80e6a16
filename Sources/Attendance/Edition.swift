/// One holding of an exposition: what the organiser says about it.
public struct Edition: Sendable, Hashable {
  /// Letters, digits and `-`; unique within a store.
  public let id: String

  /// What all editions of the exposition share, where given.
  public let series: String?

  /// The name that reports show.
  public let name: String

  /// Where it was held, where given.
  public let venue: String?

  /// ISO 3166-1 alpha-2 codes of the countries that count as domestic; may be empty.
  public let hostCountries: [String]

  /// The zone and the hour that decide which day a scan belongs to.
  public let dayRule: EventDayRule

  /// The days on which it was open, in the order of their dates, each date once.
  public let days: [EventDay]

  /// An edition from its definition; `days` may come in any order.
  public init(
    id: String, series: String? = nil, name: String, venue: String? = nil,
    hostCountries: [String] = [], dayRule: EventDayRule, days: [EventDay]
  ) {
    self.id = id
    self.series = series
    self.name = name
    self.venue = venue
    self.hostCountries = hostCountries
    self.dayRule = dayRule
    self.days = days.sorted { $0.date < $1.date }
  }
}

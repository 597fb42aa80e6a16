public import Aggregation
import Attendance

/// The metrics of `summary.csv`, in its order; the raw value is the metric's name there.
public enum SummaryMetric: String, Sendable, Hashable, CaseIterable {
  case registered
  case attendees
  case visitors
  case visits
  case countedScans = "counted_scans"
  case countries
  case cities
  case companies
  case foreignVisitors = "foreign_visitors"
  case foreignShare = "foreign_share"
  case noShowRate = "no_show_rate"
  case visitsPerVisitor = "visits_per_visitor"
  case unknownBadges = "unknown_badges"
  case peakDay = "peak_day"
  case peakHour = "peak_hour"
  case medianDwellMinutes = "median_dwell_minutes"
  case dwellCoverage = "dwell_coverage"

  /// What an edition's summary says about the metric.
  public func value(in summary: Summary) -> MetricValue {
    if summary.withheld.contains(.everything) || !summary.withheld.isDisjoint(with: withheld) {
      return .notAvailable
    }
    return switch self {
    case .registered: .count(summary.registered)
    case .attendees: .count(summary.attendees)
    case .visitors: .count(summary.visitors)
    case .visits: .count(summary.visits)
    case .countedScans: .count(summary.countedScans)
    case .countries: .count(summary.countries)
    case .cities: .count(summary.cities)
    case .companies: .count(summary.companies)
    case .foreignVisitors: .count(summary.foreignVisitors)
    case .foreignShare: summary.foreignShare.map(MetricValue.fraction) ?? .notAvailable
    case .noShowRate: summary.noShowRate.map(MetricValue.fraction) ?? .notAvailable
    case .visitsPerVisitor: summary.visitsPerVisitor.map(MetricValue.fraction) ?? .notAvailable
    case .unknownBadges: .count(summary.unknownBadges)
    case .peakDay: summary.peakDay.map(MetricValue.day) ?? .notAvailable
    case .peakHour: summary.peakHour.map(MetricValue.hour) ?? .notAvailable
    case .medianDwellMinutes: summary.medianDwell.map(MetricValue.dwell) ?? .notAvailable
    case .dwellCoverage: summary.dwellCoverage.map(MetricValue.fraction) ?? .notAvailable
    }
  }

  /// What a summary withholds where it does not tell the metric.
  private var withheld: Summary.Withheld {
    switch self {
    case .attendees: .attendees
    case .countries: .countries
    case .cities: .cities
    case .companies: .companies
    case .foreignVisitors, .foreignShare: .foreign
    case .unknownBadges: .unknownBadges
    case .medianDwellMinutes, .dwellCoverage: .dwell
    case .registered, .visitors, .visits, .countedScans, .noShowRate, .visitsPerVisitor,
      .peakDay, .peakHour:
      []
    }
  }
}

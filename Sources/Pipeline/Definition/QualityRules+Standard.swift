internal import Attendance

extension QualityRules.Measure {
  /// What holds where the pipeline says nothing: warnings at most.
  public var standard: QualityRules.Limits {
    let warning: Threshold? =
      switch self {
      case .rejectedRows: nil
      case .lostRows, .pageLimit, .changedHeader, .clockSkew, .swappableDates, .missingDays,
        .silentPoints:
        .count(0)
      case .oldFiles, .lateFeeds: .count(1)
      case .unreadableUploads, .unresolvedCountries, .unresolvedCities, .unresolvedCompanies:
        .share(.percent(1))
      case .outsideHours: .share(.percent(5))
      case .lateUploads: .share(.percent(10))
      case .sameInstant, .outsideEdition: .share(.percent(50))
      case .fewScans: .share(.percent(80))
      }
    return QualityRules.Limits(warning: warning, error: nil)
  }
}

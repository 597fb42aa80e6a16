public import Attendance

/// Every figure of one edition's report, counted once.
public struct AttendanceTables: Sendable {
  /// The edition that is counted.
  public let edition: Edition
  /// The rule set that was applied.
  public let profile: CountingProfile
  /// What one visitor is.
  public let unit: CountingUnit
  /// The edition's figures as a whole.
  public let summary: Summary
  /// Who took part, whatever the profile.
  public let participation: Participation
  /// Every day of the edition, in order.
  public let days: [DayRow]
  /// Hours with scans of visitors, by event day and hour.
  public let hours: [HourRow]
  /// Most visitors first, then by code.
  public let countries: [CountryRow]
  /// Most visitors first, then by country code and name.
  public let cities: [CityRow]
  /// Most visitors first, then by name.
  public let companies: [CompanyRow]
  /// By the source's text.
  public let categories: [CategoryRow]
  /// By the point's name.
  public let points: [PointRow]
  /// From all badges scanned down to visitors.
  public let bridge: [BridgeRow]
  /// By kind and file.
  public let quality: [QualityRow]
  /// By kind and code.
  public let rejects: [RejectReasonRow]
}

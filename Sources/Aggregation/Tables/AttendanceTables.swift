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
  public package(set) var summary: Summary
  /// Who took part, whatever the profile.
  public package(set) var participation: Participation
  /// Every day of the edition, in order.
  public package(set) var days: [DayRow]
  /// Hours with scans of visitors, by event day and hour.
  public package(set) var hours: [HourRow]
  /// Most visitors first, then by code.
  public package(set) var countries: [CountryRow]
  /// Most visitors first, then by country code and name.
  public package(set) var cities: [CityRow]
  /// Most visitors first, then by name.
  public package(set) var companies: [CompanyRow]
  /// By the source's text.
  public package(set) var categories: [CategoryRow]
  /// By the point's name.
  public package(set) var points: [PointRow]
  /// From all badges scanned down to visitors.
  public package(set) var bridge: [BridgeRow]
  /// By kind and file.
  public package(set) var quality: [QualityRow]
  /// By kind and code.
  public let rejects: [RejectReasonRow]

  /// The size from which on a group of visitors may be shown, or 0 where nothing is withheld.
  ///
  /// What is withheld is gone from the rows and the summary, which say so.
  public package(set) var suppressBelow = 0

  /// Rows that are left out for the same reason.
  public package(set) var unlisted = UnlistedRows()
}

/// How much may be wrong with a file, or with all that was taken in, before it is worth a
/// warning, or an error.
public struct QualityRules: Sendable, Hashable {
  /// Something that is counted and can be limited; the raw value is the pipeline's key.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    // Of one file, judged before it is taken in.
    /// Rows of the file that could not be read.
    case rejectedRows = "rejected_rows"
    /// Rows that an earlier delivery brought and this newer one lacks.
    case lostRows = "lost_rows"
    /// Rows of a file that ends where exports are cut.
    case pageLimit = "page_limit"
    /// Columns that the source's last delivery did not have, or had elsewhere.
    case changedHeader = "changed_header"
    /// Scans that share one instant.
    case sameInstant = "same_instant"
    /// Scans that were uploaded before they were made.
    case clockSkew = "clock_skew"
    /// Scans that were uploaded long after they were made.
    case lateUploads = "late_uploads"
    /// Scans whose upload time can't be read.
    case unreadableUploads = "unreadable_uploads"
    /// Scans far from the opening hours.
    case outsideHours = "outside_hours"
    /// Scans on no day of the edition.
    case outsideEdition = "outside_edition"
    /// Scans on no day of the edition whose day and month, swapped, make one.
    case swappableDates = "swappable_dates"
    /// Days by which a new file ends before what the store held.
    case oldFiles = "old_files"
    /// Registrations whose country no table knows.
    case unresolvedCountries = "unresolved_countries"
    /// Registrations whose city is one letter away from a known one.
    case unresolvedCities = "unresolved_cities"
    /// Registrations whose company is one letter away from a known one.
    case unresolvedCompanies = "unresolved_companies"

    // Of the store, judged once files have been taken in.
    /// Days of the edition that are over and have no scan.
    case missingDays = "missing_days"
    /// Scans that a day has fewer than others have.
    case fewScans = "few_scans"
    /// Scan points that fell silent on a day.
    case silentPoints = "silent_points"
    /// Days by which a feed is behind the others.
    case lateFeeds = "late_feeds"
  }

  /// The limits of one measure.
  public struct Limits: Sendable, Hashable {
    /// Beyond this the run says so; `nil` for never.
    public let warning: Threshold?
    /// Beyond this the file changes nothing; `nil` for never.
    public let error: Threshold?

    /// Nothing is limited.
    public static let none = Limits(warning: nil, error: nil)
  }

  private let limits: [Measure: Limits]

  init(_ limits: [Measure: Limits]) {
    self.limits = limits
  }

  /// The limits of `measure`; the standard ones where the pipeline does not name it.
  public subscript(measure: Measure) -> Limits { limits[measure] ?? measure.standard }

  /// The limits of rows that could not be read.
  public var rejectedRows: Limits { self[.rejectedRows] }
}

extension QualityFinding {
  /// What to do.
  var advice: String {
    guard level == .error else { return remedy }
    let consequence =
      isOfStore
      ? "no report was written, earlier ones stand" : "nothing of this file was taken in"
    return "\(consequence); \(remedy), or raise 'quality: \(measure.rawValue): error:'"
  }

  private var isOfStore: Bool {
    switch measure {
    case .missingDays, .fewScans, .silentPoints, .lateFeeds: true
    default: false
    }
  }

  private var remedy: String {
    switch measure {
    case .rejectedRows: "list them with 'footfall rejects'"
    case .lostRows:
      "find out whether they were deleted at the source, as undone check-ins are, or whether this"
        + " export is incomplete; what was taken in before still counts"
    case .pageLimit: "export the list again without a limit, or all of its pages"
    case .changedHeader:
      "check that 'columns:' in the pipeline file still names what is meant"
    case .sameInstant:
      "check that 'scanned_at:' names the time of the scan, and not that of an export or import"
    case .clockSkew: "set the scanners' clocks right; days, hours and stays rest on them"
    case .lateUploads:
      "nothing is lost; let scanners upload every day, and make reports again after late files"
    case .unreadableUploads:
      "correct 'uploaded_at:', or add the format under 'timestamps: format:'; without it, clocks"
        + " can't be compared"
    case .outsideHours:
      "check 'opens:' and 'closes:', the time zone of the timestamps, and the scanners' clocks"
    case .outsideEdition:
      "check 'days:' and 'timestamps:' in the pipeline file, and the scanners' clocks; such scans"
        + " are in no attendance figure"
    case .swappableDates:
      "check the order of %d and %m under 'timestamps: format:'; such scans are in no attendance"
        + " figure"
    case .oldFiles: "check that this is the file that was to come, and not an older one"
    case .unresolvedCountries:
      "list them in the alias file of countries ('aliases: countries:'), as ZZ where nobody can tell"
    case .unresolvedCities:
      "list them in the alias file of cities ('aliases: cities:'), as aliases or as names of"
        + " their own"
    case .unresolvedCompanies:
      "list them in the alias file of companies ('aliases: companies:'), as aliases or as names"
        + " of their own"
    case .missingDays: "check that the files of these days have come and that 'files:' names them"
    case .fewScans: "check that all files of these days have come, and whole"
    case .silentPoints: "check that all files of these scanners have come, and that they worked"
    case .lateFeeds: "check that this feed's files still come, and under the same names"
    }
  }
}

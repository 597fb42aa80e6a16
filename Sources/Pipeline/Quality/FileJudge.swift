internal import Attendance
internal import AttendanceStore
internal import Ingestion

/// Holds what was read of a file against the pipeline's `quality:`, before anything is written.
struct FileJudge {
  /// How far from the opening hours a scan is none of a set-up crew or of the last to leave.
  static let grace = 2 * 3_600

  /// In a smaller log, scans may share an instant by chance.
  private static let leastScans = 20

  private let definition: PipelineDefinition
  private let hours: [CalendarDate: Range<Int>]

  // Read at the first list of registrations.
  private var names: NameCheck??

  init(_ definition: PipelineDefinition) {
    self.definition = definition
    let rule = definition.edition.dayRule
    hours = definition.edition.days.reduce(into: [:]) { hours, day in
      guard let open = rule.openingHours(of: day) else { return }
      hours[day.date] = open.lowerBound - Self.grace..<open.upperBound + Self.grace + 1
    }
  }

  /// What is worth a warning of a scan log; throws what is worth an error.
  func warnings(
    of delivery: ScanDelivery, _ file: SourceFile, header: FileHeader,
    after earlier: EarlierDeliveries
  ) throws -> [Warning] {
    let survey = delivery.survey(definition.edition.dayRule, hours: hours)
    let measurements =
      [Self.size(delivery.rows), self.header(header, earlier)]
      + instants(survey) + uploads(delivery.uploads) + days(survey, file, earlier)
    return try rows(delivery.rows, delivery.rejections, file)
      + warnings(measurements.compactMap(\.self), file)
  }

  /// What is worth a warning of a list of registrations; throws what is worth an error.
  mutating func warnings(
    of delivery: RegistrationDelivery, _ file: SourceFile, header: FileHeader,
    after earlier: EarlierDeliveries
  ) throws -> [Warning] {
    let check = names ?? NameCheck(definition)
    names = .some(check)
    let measurements =
      [Self.size(delivery.rows), self.header(header, earlier)].compactMap(\.self)
      + (check?.measurements(of: delivery) ?? [])
    return try rows(delivery.rows, delivery.rejections, file) + warnings(measurements, file)
  }

  private func warnings(
    _ measurements: [QualityMeasurement], _ file: SourceFile
  ) throws -> [Warning] {
    try measurements.compactMap { measurement in
      try definition.quality.warning(measurement, at: file.path)
    }
  }

  /// Throws where a file has more bad rows than the pipeline allows.
  private func rows(
    _ rows: RowCounts, _ rejections: [Rejection], _ file: SourceFile
  ) throws -> [Warning] {
    if rows.total == 0 { return [.noRows(file: file.path)] }
    let limits = definition.quality.rejectedRows
    let isUseless = rows.rejected > 0 && rows.valid + rows.refused == 0
    func broken(_ limit: Threshold?) -> BrokenThreshold {
      BrokenThreshold(
        file: file.path, rows: rows.total, rejected: rows.rejected, limit: limit,
        example: rejections.first { $0.reason.isDamage })
    }
    // A file of which nothing can be read is most often one that the pipeline describes wrongly;
    // were it taken in, it would be known and never be read again.
    if isUseless || limits.error?.isBroken(by: rows.rejected, of: rows.total) == true {
      throw RunFailure(.threshold(broken(limits.error)))
    }
    if let limit = limits.warning, limit.isBroken(by: rows.rejected, of: rows.total) {
      return [.rejectedRows(broken(limit))]
    }
    return []
  }

  private static func size(_ rows: RowCounts) -> QualityMeasurement? {
    PageLimit.rows.contains(rows.total)
      ? QualityMeasurement(.pageLimit, rows.total, of: rows.total) : nil
  }

  private func header(
    _ header: FileHeader, _ earlier: EarlierDeliveries
  ) -> QualityMeasurement? {
    earlier.change(to: header).map(QualityMeasurement.header)
  }

  private func instants(_ survey: ScanSurvey) -> [QualityMeasurement] {
    guard let instant = survey.busiestInstant, survey.scans >= Self.leastScans else { return [] }
    return [
      QualityMeasurement(
        .sameInstant, survey.scansAtBusiestInstant, of: survey.scans,
        .instant(definition.edition.dayRule.clockText(at: instant)))
    ]
  }

  private func uploads(_ uploads: UploadCounts) -> [QualityMeasurement] {
    let all = uploads.compared + uploads.unreadable
    return [
      QualityMeasurement(.clockSkew, uploads.early, of: all, .seconds(uploads.farthestBefore)),
      QualityMeasurement(.lateUploads, uploads.late, of: all, .seconds(uploads.farthestBehind)),
      QualityMeasurement(.unreadableUploads, uploads.unreadable, of: all),
    ]
  }

  private func days(
    _ survey: ScanSurvey, _ file: SourceFile, _ earlier: EarlierDeliveries
  ) -> [QualityMeasurement] {
    let dates = Set(definition.edition.days.map(\.date))
    let timed = survey.days.filter { hours[$0.date] != nil }
    let outside = survey.days.filter { !dates.contains($0.date) }
    let swappable = outside.filter { $0.date.withDayAndMonthSwapped.map(dates.contains) == true }
    var measurements = [
      QualityMeasurement(
        .outsideHours, timed.reduce(0) { $0 + $1.outsideHours },
        of: timed.reduce(0) { $0 + $1.scans },
        .dates(timed.filter { $0.outsideHours > 0 }.map(\.date))),
      QualityMeasurement(
        .outsideEdition, outside.reduce(0) { $0 + $1.scans }, of: survey.scans,
        .dates(outside.map(\.date))),
      QualityMeasurement(
        .swappableDates, swappable.reduce(0) { $0 + $1.scans }, of: survey.scans,
        .dates(swappable.map(\.date))),
    ]
    let last = survey.days.map(\.date).filter(dates.contains).max()
    if let newest = earlier.newestDay, let last, last < newest, !earlier.has(.scans, file.name) {
      measurements.append(
        QualityMeasurement(
          .oldFiles, newest.dayNumber - last.dayNumber, of: dates.count,
          .behind(what: file.name, last: last, newest: newest)))
    }
    return measurements
  }
}

extension QualityRules {
  /// The warning that a measurement of a file is worth, if it is worth one; throws an error.
  func warning(_ measurement: QualityMeasurement, at place: String) throws -> Warning? {
    guard let finding = finding(measurement, at: place) else { return nil }
    guard finding.level == .warning else { throw RunFailure(.quality([finding])) }
    return .quality(finding)
  }
}

extension CalendarDate {
  /// The date that is read where day and month change places; `nil` where there is none.
  var withDayAndMonthSwapped: CalendarDate? {
    let (year, month, day) = components
    return CalendarDate(year: year, month: day, day: month)
  }
}

extension EventDayRule {
  /// An instant as clocks at the venue show it.
  func clockText(at instant: Int) -> String {
    let local = instant + zone.offset(at: instant)
    let second = local - Self.floorDivide(local, by: 86_400) * 86_400
    let parts = [second / 3_600, second / 60 % 60, second % 60].map { Digits.padded($0, to: 2) }
    return "\(calendarDate(of: instant)) \(parts.joined(separator: ":"))"
  }
}

internal import Aggregation
internal import Attendance
internal import AttendanceStore
internal import Comparison
internal import Reporting

/// Makes the files of a report out of what was counted.
struct ReportStage {
  private let definition: PipelineDefinition

  init(definition: PipelineDefinition) {
    self.definition = definition
  }

  /// The files of an attendance report.
  func files(
    _ publication: Publication, _ memory: PublicationMemory, _ store: AttendanceStore
  ) throws -> [ReportFile] {
    var options = try options(store)
    options.standing = memory.standing
    options.restatements = publication.restatements
    return try AttendanceReport(
      tables: publication.edition.tables, options: options,
      provenance: Provenance(
        toolVersion: Version.current, pipeline: try definition.source(in: store),
        fingerprint: Fingerprint(memory).text),
      sha256: ContentHash.of
    ).files
  }

  /// The files of a comparison with a previous edition.
  func files(
    _ comparison: EditionComparison, _ store: AttendanceStore, _ memory: PublicationMemory,
    previous: (definition: PipelineDefinition, store: AttendanceStore, memory: PublicationMemory)
  ) throws -> [ReportFile] {
    var options = try options(store)
    options.standing = memory.standing
    options.previousStanding = previous.memory.standing
    return try ComparisonReport(
      comparison: comparison, options: options,
      provenance: Provenance(
        toolVersion: Version.current, pipeline: try definition.source(in: store),
        previous: try previous.definition.source(in: previous.store),
        fingerprint: Fingerprint(Fingerprint(memory), with: Fingerprint(previous.memory)).text),
      sha256: ContentHash.of
    ).files
  }

  private func options(_ store: AttendanceStore) throws -> ReportOptions {
    ReportOptions(
      top: definition.reports.top, spreadsheetSafe: definition.reports.spreadsheetSafe,
      status: try definition.status(in: store),
      foreignVisitorsThreshold: definition.reports.international.foreignVisitors,
      foreignExhibitorsThreshold: definition.reports.international.foreignExhibitors)
  }
}

extension PipelineDefinition {
  /// How far the store's scans reach, and what they come from.
  fileprivate func status(in store: AttendanceStore) throws -> String {
    let files = try store.read { reader in
      try reader.edition(edition.id).map { try reader.files(of: $0) } ?? []
    }
    let taken = "\(Plural.of(files.count, "file")) taken in"
    let logs = files.filter { $0.entry.kind == .scans }
    guard let last = logs.compactMap(\.entry.lastInstant).max() else { return taken }
    let zone = edition.dayRule.zone
    let local = last + zone.offset(at: last)
    let date = edition.dayRule.calendarDate(of: last)
    let time = TimeOfDay(minutes: (local / 60 % 1440 + 1440) % 1440) ?? .midnight
    return "scans up to \(date), \(time) (\(zone.identifier)); \(taken)"
  }

  /// The pipeline file and what was taken in by it, in the order of names.
  fileprivate func source(in store: AttendanceStore) throws -> PipelineSource {
    let files = try store.read { reader in
      try reader.edition(edition.id).map { try reader.files(of: $0) } ?? []
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return PipelineSource(
      file: name, sha256: ContentHash.of(bytes),
      inputs: files.map { file in
        InputFile(
          kind: file.entry.kind.rawValue, name: file.entry.name, bytes: file.entry.bytes,
          sha256: file.entry.sha256, rows: file.entry.rows)
      })
  }
}

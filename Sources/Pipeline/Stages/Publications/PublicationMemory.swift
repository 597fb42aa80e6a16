internal import Aggregation
internal import Attendance
internal import AttendanceStore
internal import Disclosure
internal import Reporting

/// What earlier reports of an edition told, which the next one has to keep to.
///
/// A report that is made again from the same files and the same pipeline file remembers what it
/// remembered the first time, so that it comes out the same.
struct PublicationMemory {
  /// What is made of the edition now, as one hash.
  let base: String

  /// The last report that was made from something else before this one was first made.
  let before: PublicationRecord?

  /// This report, where it was made before.
  let own: PublicationRecord?

  /// The day of the last ingest.
  let today: CalendarDate?

  private let definition: PipelineDefinition
  private let lastFile: Int64
  private let newFiles: [NewFile]

  /// What ``before`` told.
  private let told: PublicationContents?

  /// What the store remembers of reports by a pipeline file.
  init(_ definition: PipelineDefinition, _ store: AttendanceStore) throws {
    self.definition = definition
    base = try Fingerprint.ofInputs(definition, store)
    let base = base
    (before, own, lastFile, newFiles, today) = try store.read { reader in
      guard let edition = try reader.edition(definition.edition.id) else {
        return (nil, nil, 0, [], nil)
      }
      let records = try reader.publications(
        of: edition, suppressBelow: definition.reports.suppressBelow)
      let own = records.firstIndex { $0.fingerprint == base }
      let before = records[..<(own ?? records.endIndex)].last
      let taken = try reader.lastIngest(of: edition)
      return (
        before, own.map { records[$0] }, try reader.lastFile(of: edition),
        try before.map { try reader.files(of: edition, after: $0.lastFile) } ?? [],
        taken.map { definition.edition.dayRule.day(of: $0) }
      )
    }
    told = try before.map { record in
      // What can't be read would not be kept to, so it is no reason to go on.
      guard let contents = PublicationContents(text: record.contents) else {
        throw StoreError(.damaged("publications.contents"), path: store.path)
      }
      return contents
    }
  }

  /// Whether the edition's figures are expected to change.
  var standing: Standing {
    let end = definition.finalAfter
    return today.map { $0 > end } ?? false ? .final : .provisional(until: end)
  }

  /// The edition as its own report shows it, and what readers know once it does.
  func publication(_ edition: CountedEdition) throws -> Publication {
    var shown = edition
    var memory = PublishedCells()
    if let control {
      let protected = control.protect(edition.tables)
      shown.tables = protected.tables
      memory = protected.memory
    }
    let contents = PublicationContents(
      figures: CompleteFigures.of(shown.tables, today: today), memory: memory)
    return Publication(
      edition: shown,
      restatements: restatements(shown.tables),
      record: PublicationRecord(
        suppressBelow: definition.reports.suppressBelow, fingerprint: base, lastFile: lastFile,
        contents: try contents.text))
  }

  /// The edition as a comparison shows it whose other edition hides groups below `other`.
  ///
  /// It shows nothing that the edition's own report hides.
  func comparison(_ edition: CountedEdition, with other: Int) -> CountedEdition {
    var shown = edition
    let hidden = control?.protect(edition.tables)
    if other > definition.reports.suppressBelow {
      shown.tables =
        DisclosureControl(limit: other, hidden: hidden?.hidden ?? [])
        .protect(edition.tables).tables
    } else if let hidden {
      shown.tables = hidden.tables
    }
    return shown
  }

  private var control: DisclosureControl? {
    let limit = definition.reports.suppressBelow
    guard limit > 0 else { return nil }
    return DisclosureControl(limit: limit, memory: told?.memory ?? PublishedCells())
  }

  private func restatements(_ tables: AttendanceTables) -> [Restatement] {
    guard let figures = told?.figures, !figures.isEmpty else { return [] }
    let now = Dictionary(
      CompleteFigures.all(tables).map { (Key($0), $0.text) }
    ) { first, _ in first }
    return figures.compactMap { figure in
      guard let text = now[Key(figure)], text != figure.text else { return nil }
      return Restatement(
        table: figure.table, row: figure.row, column: figure.column, before: figure.text,
        now: text, files: files(behind: figure))
    }
  }

  private struct Key: Hashable {
    let texts: [String]

    init(_ figure: PublicationContents.Figure) {
      texts = [figure.table, figure.row, figure.column]
    }
  }

  /// New files that speak of a figure's days; a registration may change every figure.
  private func files(behind figure: PublicationContents.Figure) -> [String] {
    let days = Set(definition.edition.days.map(\.date.description))
    let dates = CompleteFigures.dates(behind: figure, of: days)
    return newFiles.filter { $0.kind == .registrations || !$0.dates.isDisjoint(with: dates) }
      .map(\.name)
  }
}

internal import Ingestion

extension Warning {
  /// What people read: where, what, and what to do. Without a line end.
  public var message: String {
    switch self {
    case .rejectedRows(let broken):
      Notice(
        level: .warning,
        place: broken.example.map { "\(broken.file):\($0.line):\($0.excerpt.column)" }
          ?? broken.file,
        summary: "\(broken.rejected) of \(broken.rows) rows could not be read",
        excerpt: broken.example?.excerpt,
        advice: "list them with 'footfall rejects'; the rest of the file was taken in"
      ).text
    case .quality(let finding): finding.message
    case .more(let measure, let files):
      Notice(
        level: .warning,
        summary: "the same of \(Plural.of(files, "more file")) ('\(measure.rawValue)')",
        advice: "'--json' names them all"
      ).text
    case .noRows(let file):
      Notice(
        level: .warning, place: file, summary: "the file has no rows",
        advice: "check that the export is complete"
      ).text
    case .notCompared(let edition, let store):
      Notice(
        level: .warning, place: store,
        summary: "the edition '\(edition)' is not in its store, so it was not compared with",
        advice: "run 'footfall ingest' with that edition's pipeline file"
      ).text
    }
  }
}

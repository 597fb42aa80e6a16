import Aggregation
import Attendance
public import Comparison

/// The report on two editions: Markdown, tables, and what they were made from.
public struct ComparisonReport: Sendable {
  let comparison: EditionComparison
  let options: ReportOptions
  let provenance: Provenance
  let sha256: @Sendable ([UInt8]) -> String

  /// A report on `comparison`; `sha256` makes 64 hexadecimal digits of a file's bytes.
  public init(
    comparison: EditionComparison, options: ReportOptions, provenance: Provenance,
    sha256: @escaping @Sendable ([UInt8]) -> String
  ) {
    self.comparison = comparison
    self.options = options
    self.provenance = provenance
    self.sha256 = sha256
  }

  /// Every file of the report folder; the same comparison gives the same bytes.
  ///
  /// Throws only where a template of this module is broken, which is a defect.
  public var files: [ReportFile] {
    get throws {
      let editions = (comparison.current.edition, comparison.previous.edition)
      let page = ComparisonPage(
        comparison: comparison, options: options, provenance: provenance)
      let folder = ReportFolder(
        page: ReportFile(
          path: "comparison.md",
          text: try PageFrame.render(page, template: ComparisonPage.template)),
        tables: ComparisonCSV(comparison: comparison).all,
        spreadsheetSafe: options.spreadsheetSafe,
        packageName: "\(editions.0.id)-vs-\(editions.1.id)",
        packageTitle: "\(editions.0.name) against \(editions.1.name)",
        sha256: sha256)
      return folder.files { paths, hashes in
        RunRecord(
          command: .compare, edition: editions.0.id, previousEdition: editions.1.id,
          provenance: provenance, suppressBelow: comparison.suppressBelow,
          standings: (options.standing, options.previousStanding), files: paths,
          hashes: hashes)
      }
    }
  }
}

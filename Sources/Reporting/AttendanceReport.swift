public import Aggregation
import Attendance

/// The report on one edition: Markdown, tables, and what they were made from.
public struct AttendanceReport: Sendable {
  let tables: AttendanceTables
  let options: ReportOptions
  let provenance: Provenance
  let sha256: @Sendable ([UInt8]) -> String

  /// A report on `tables`; `sha256` makes 64 hexadecimal digits of a file's bytes.
  public init(
    tables: AttendanceTables, options: ReportOptions, provenance: Provenance,
    sha256: @escaping @Sendable ([UInt8]) -> String
  ) {
    self.tables = tables
    self.options = options
    self.provenance = provenance
    self.sha256 = sha256
  }

  /// Every file of the report folder; the same tables give the same bytes.
  ///
  /// Throws only where a template of this module is broken, which is a defect.
  public var files: [ReportFile] {
    get throws {
      let page = AttendancePage(tables: tables, options: options, provenance: provenance)
      let folder = ReportFolder(
        page: ReportFile(
          path: "attendance.md",
          text: try PageFrame.render(page, template: AttendancePage.template)),
        tables: AttendanceCSV(tables: tables).all,
        spreadsheetSafe: options.spreadsheetSafe,
        packageName: tables.edition.id,
        packageTitle: "\(tables.edition.name): attendance",
        sha256: sha256)
      return folder.files { paths, hashes in
        RunRecord(
          command: .report, edition: tables.edition.id, previousEdition: nil,
          provenance: provenance, suppressBelow: tables.suppressBelow,
          standings: (options.standing, nil), restatements: options.restatements, files: paths,
          hashes: hashes)
      }
    }
  }
}

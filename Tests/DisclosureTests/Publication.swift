import Aggregation
import Comparison
import Disclosure
import DisclosureAttack
import Reporting

/// A report as its readers have it, and what it would be if it hid nothing.
struct Publication {
  let tables: [String: PublishedTable]
  let page: String

  init(_ tables: AttendanceTables) throws {
    self.init(
      try AttendanceReport(
        tables: tables, options: ReportOptions(), provenance: Self.provenance, sha256: { _ in "" }
      ).files)
  }

  init(_ comparison: EditionComparison) throws {
    self.init(
      try ComparisonReport(
        comparison: comparison, options: ReportOptions(), provenance: Self.provenance,
        sha256: { _ in "" }
      ).files)
  }

  private static let provenance = Provenance(
    toolVersion: "1", pipeline: PipelineSource(file: "p.yml", sha256: "", inputs: []))

  private init(_ files: [ReportFile]) {
    var read: [String: PublishedTable] = [:]
    var page = ""
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      if file.path.hasSuffix(".md") { page = text }
      guard file.path.hasPrefix("tables/") else { continue }
      read[String(file.path.dropFirst(7).dropLast(4))] = PublishedTable(csv: text)
    }
    self.tables = read
    self.page = page
  }

  /// Somebody who has read it, as the report of a night.
  func attack(_ night: Int = 0) -> Attack {
    var attack = Attack()
    read(into: &attack, night)
    return attack
  }

  func read(into attack: inout Attack, _ night: Int) {
    attack.read(report: tables, page: page, as: "\(night)", .init(hosts: ["KR"]))
  }
}

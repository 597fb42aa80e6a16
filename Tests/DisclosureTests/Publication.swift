import Aggregation
import Disclosure
import DisclosureAttack
import Reporting

/// A report as its readers have it, and what it would be if it hid nothing.
struct Publication {
  let tables: [String: PublishedTable]
  let page: String

  init(_ tables: AttendanceTables) throws {
    let files = try AttendanceReport(
      tables: tables, options: ReportOptions(),
      provenance: Provenance(
        toolVersion: "1", pipeline: PipelineSource(file: "p.yml", sha256: "", inputs: [])),
      sha256: { _ in "" }
    ).files
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

  /// Somebody who has read it.
  var attack: Attack {
    var attack = Attack()
    attack.read(report: tables, page: page, as: "report", .init(hosts: ["KR"]))
    return attack
  }
}

import Comparison
import Testing

@testable import Reporting

@Suite("Outputs")
struct OutputDocumentationTests {
  private static let schemas: [TableSchema] = [
    .summary, .byDay, .byHour, .byCountry, .byCity, .byCompany, .byCategory, .byPoint, .bridge,
    .quality, .rejectsByReason, .compareSummary, .compareByDay, .compareByWeekday,
    .compareByCountry, .compareByCity, .compareByCompany, .returning,
  ]

  @Test("these tests know every table")
  func tables() throws {
    let sources =
      try Repository.text("Sources/Reporting/TableSchema+Attendance.swift")
      + Repository.text("Sources/Reporting/TableSchema+Comparison.swift")
    let names = sources.matches(of: /TableSchema\(\s*name: "([a-z-]+)"/).map { String($0.output.1) }
    #expect(names.sorted() == Self.schemas.map(\.name).sorted())
  }

  @Test("every table and column is explained")
  func columns() throws {
    let page = try Page("Documentation/Outputs.md")
    for schema in Self.schemas {
      let section = try #require(page.section(with: "`\(schema.path)`"), "\(schema.path)")
      for field in schema.fields {
        #expect(section.text.contains("`\(field.name)`"), "\(schema.path): \(field.name)")
      }
    }
  }

  @Test("every metric is explained", arguments: SummaryMetric.allCases)
  func metrics(metric: SummaryMetric) throws {
    let page = try Page("Documentation/Outputs.md")
    let section = try #require(page.section(with: "`tables/summary.csv`"))
    #expect(section.text.contains("`\(metric.rawValue)`"))
  }
}

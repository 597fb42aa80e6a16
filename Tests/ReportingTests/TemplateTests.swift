import Aggregation
import Comparison
import Mustache
import Testing

@testable import Reporting

@Suite("Templates")
struct TemplateTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let template: String
    let variables: Set<String>

    init(_ name: String, template: String, model: Any) {
      testDescription = name
      self.template = template
      variables = Set(Mirror(reflecting: model).children.compactMap(\.label))
    }
  }

  static let pages = [
    Page(
      "attendance.md", template: AttendancePage.template,
      model: AttendancePage(
        tables: Fixtures.edition2024(), options: ReportOptions(),
        provenance: Fixtures.provenance)),
    Page(
      "comparison.md", template: ComparisonPage.template,
      model: ComparisonPage(
        comparison: ComparisonPageTests.comparison, options: ReportOptions(),
        provenance: Fixtures.provenance)),
  ]

  // Mustache renders an unknown variable as nothing, so a misspelt one would go unseen.
  @Test("name every variable of their view model and no other", arguments: pages)
  func variables(_ page: Page) {
    let used = page.template.split(separator: "{{").dropFirst()
      .compactMap { $0.split(separator: "}}").first.map(String.init) }
      .filter { !$0.hasPrefix("%") }
    #expect(Set(used) == page.variables)
  }

  @Test("do not escape: what they get is Markdown")
  func contentType() throws {
    let text = try PageFrame.render(["a": "<&>"], template: "{{% CONTENT_TYPE:TEXT}}\n# {{a}}\n")
    #expect(text == "# <&>\n")
  }

  @Test("that are no Mustache are reported")
  func broken() {
    #expect(throws: (any Error).self) { try PageFrame.render(["a": 1], template: "{{#a}}") }
  }
}

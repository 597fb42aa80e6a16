import Attendance
import CSVReading
import Foundation
import Pipeline
import Testing

/// The pipeline file as `Sources/Pipeline/Definition` reads it, against the pages that explain it.
@Suite("Pipeline definition")
struct PipelineDocumentationTests {
  private static let page = "Documentation/PipelineDefinition.md"

  /// Every key that the reader knows, from the lists of keys in its sources.
  private func keys() throws -> [String] {
    var keys = Set(QualityRules.Measure.allCases.map(\.rawValue))
    for source in try Repository.sources(in: "Sources/Pipeline/Definition") {
      for list in source.matches(of: /(?:known: |known = |[kK]eys = |Keys \+ )\[([^\]]*)\]/) {
        keys.formUnion(list.output.1.matches(of: /"([a-z_]+)"/).map { String($0.output.1) })
      }
    }
    return keys.sorted()
  }

  @Test("has every key explained")
  func keysAreExplained() throws {
    let keys = try keys()
    let expected: Set = ["edition", "day_starts_at", "badge", "encoding", "values", "join", "top"]
    #expect(expected.isSubset(of: keys))
    let page = try Page(Self.page)
    for key in keys {
      let isInYAML = page.text.split { " \n{`".contains($0) }.contains { $0 == "\(key):" }
      #expect(page.hasCode(key) || isInYAML, "\(key)")
    }
  }

  @Test("has every word explained that a key takes")
  func words() throws {
    let words =
      ParticipantClass.allCases.map(\.rawValue) + PointKind.allCases.map(\.rawValue)
      + Headline.allCases.map(\.rawValue) + CountingUnit.allCases.map(\.rawValue)
      + OrganizationType.allCases.map(\.rawValue)
      + [CountingProfile.iso, .fkm, .abc].map(\.name)
    let page = try Page(Self.page)
    for word in words { #expect(page.hasCode(word), "\(word)") }
  }

  @Test("has encodings and directives explained with the input formats")
  func formats() throws {
    let page = try Page("Documentation/InputFormats.md")
    for name in TextEncoding.known + TimestampPatternError.supportedDirectives {
      #expect(page.hasCode(name), "\(name)")
    }
  }

  @Test("has a smallest example that is one")
  func smallest() throws {
    let snippet = try #require(
      try Page(Self.page).snippets.first { $0.text.hasPrefix("edition:") })
    let definition = try PipelineDefinition(parsing: Array(snippet.text.utf8), path: "example.yml")
    #expect(definition.edition.id == "my-show-2025")
  }

  @Test("has examples of known systems that find the samples they speak of")
  func examples() throws {
    let snippets = try Page("Documentation/InputFormats.md").snippets
      .filter { $0.language == "yaml" && $0.text.contains("files:") }
    #expect(snippets.count > 5)
    let head = """
      edition: {id: example, time_zone: Asia/Seoul, days: [2024-10-10]}
      sources:

      """
    for snippet in snippets {
      let lines = snippet.text.split(separator: "\n").map { "  \($0)\n" }
      let definition = try PipelineDefinition(
        parsing: Array((head + lines.joined()).utf8),
        path: Repository.root.appendingPathComponent("SampleData/example.yml").path)
      let patterns =
        (definition.registrations?.input.files ?? []) + (definition.scans?.input.files ?? [])
      for pattern in patterns {
        #expect(!definition.files(matching: [pattern]).isEmpty, "\(pattern.written)")
      }
    }
  }
}

import Testing

@Suite("Benchmarks")
struct BenchmarkDocumentationTests {
  private static let page = "Benchmarks/Rooms/README.md"

  @Test("those that comments name are there")
  func namedInSources() throws {
    let named = try Repository.sources(in: "Sources").flatMap { source in
      source.matches(of: /`([A-Z]\w*:[a-z][-a-z ]*)`/).map { String($0.output.1) }
    }
    #expect(named.count > 5)
    let benchmarks = try Self.benchmarks()
    for name in Set(named) { #expect(benchmarks.contains(name), "no benchmark '\(name)'") }
  }

  @Test("each is named after a room and explained")
  func explained() throws {
    let page = try Page(Self.page)
    for name in try Self.benchmarks() {
      let room = name.prefix { $0 != ":" }
      #expect(Repository.has("Sources/\(room)"), "no room for '\(name)'")
      #expect(page.text.contains("\n| `\(name)` |"), "no row for '\(name)'")
    }
  }

  /// The names under which benchmarks are registered.
  private static func benchmarks() throws -> Set<String> {
    Set(
      try Repository.sources(in: "Benchmarks").flatMap { source in
        source.matches(of: /"([A-Z]\w*:[a-z][-a-z ]*)"/).map { String($0.output.1) }
      })
  }
}

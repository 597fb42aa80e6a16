import Testing

@Suite("Links")
struct LinkTests {
  @Test("of every page lead to a file, and to a heading in it")
  func links() throws {
    let paths = try Repository.files(endingIn: ".md")
    #expect(paths.contains("README.md"))
    for path in paths {
      for link in try Page(path).links where !link.contains("://") {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? path : Self.resolve(parts[0], from: path)
        #expect(Repository.has(target), "\(path) links to \(link)")
        guard parts.count == 2, Repository.has(target) else { continue }
        let anchors = try Page(target).sections.map(\.anchor)
        #expect(anchors.contains(parts[1]), "\(path) links to \(link)")
      }
    }
  }

  /// The path from the root of what a page means by a relative path.
  private static func resolve(_ link: String, from page: String) -> String {
    var steps = page.split(separator: "/").dropLast()
    for step in link.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

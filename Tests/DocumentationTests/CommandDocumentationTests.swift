import Testing

/// The command line as `Sources/Footfall` declares it, against the pages that explain it.
@Suite("Commands")
struct CommandDocumentationTests {
  /// The names of the subcommands, from the list in the executable.
  private func commands() throws -> [String] {
    let source = try Repository.text("Sources/Footfall/Footfall.swift")
    return source.matches(of: /([A-Z][A-Za-z]+)\.self/).map { $0.output.1.lowercased() }
  }

  /// The long names of all options that help shows.
  private func options() throws -> [String] {
    var names: Set<String> = []
    for source in try Repository.sources(in: "Sources/Footfall") {
      for match in source.matches(of: /@(?:Option|Flag)(?=[\s(])([\s\S]*?)\bvar ([A-Za-z]+)/) {
        let (declaration, variable) = (String(match.output.1), String(match.output.2))
        guard !declaration.contains(".hidden") else { continue }
        let custom = declaration.firstMatch(of: /customLong\("([a-z-]+)"\)/)
        names.insert(custom.map { String($0.output.1) } ?? Self.hyphenated(variable))
      }
    }
    return names.sorted()
  }

  @Test("are in the README and the man page")
  func subcommands() throws {
    let readme = try Page("README.md")
    let manual = try Repository.text("Packaging/footfall.1")
    let commands = try commands()
    #expect(commands.contains("nightly"))
    for command in commands {
      #expect(readme.text.contains("\n| `footfall \(command) "), "\(command)")
      #expect(manual.contains("\n.It Cm \(command)\n"), "\(command)")
      #expect(manual.contains("\n.Cm \(command)\n"), "the synopsis of \(command)")
    }
  }

  @Test("have options that are in the README and the man page")
  func flags() throws {
    let readme = try Page("README.md")
    let manual = try Repository.text("Packaging/footfall.1").split(separator: "\n")
    let options = try options()
    #expect(options.contains("person-key-file") && options.contains("no-color"))
    for option in options {
      #expect(readme.hasCode("--\(option)"), "\(option)")
      let isInManual = manual.contains {
        $0 == ".It Fl -\(option)" || $0.hasPrefix(".It Fl -\(option) ")
      }
      #expect(isInManual, "\(option)")
    }
  }

  @Test("read environment variables that are in the README and the man page")
  func environment() throws {
    let sources =
      try Repository.sources(in: "Sources/Pipeline")
      + Repository.sources(in: "Sources/Footfall")
    let names = Set(
      sources.flatMap { $0.matches(of: /"(FOOTFALL_[A-Z_]+|NO_COLOR)"/) }
        .map { String($0.output.1) })
    #expect(names.contains("FOOTFALL_PERSON_KEY_FILE"))
    let readme = try Page("README.md")
    let manual = try Repository.text("Packaging/footfall.1")
    for name in names.sorted() {
      #expect(readme.hasCode(name), "\(name)")
      #expect(manual.contains(".It Ev \(name)\n"), "\(name)")
    }
  }

  @Test("have JSON results that are explained")
  func json() throws {
    let outputs = try Page("Documentation/Outputs.md")
    let section = try #require(outputs.section(with: "--json"))
    for command in try commands() {
      #expect(section.text.contains("| `\(command)` |"), "\(command)")
    }
  }

  private static func hyphenated(_ name: String) -> String {
    var words = ""
    for character in name {
      if character.isUppercase { words.append("-") }
      words += character.lowercased()
    }
    return words
  }
}

/// A page of Markdown, taken apart as far as these tests need it.
struct Page {
  /// A heading, and what stands below it up to the next heading of whatever level.
  struct Section {
    let heading: String
    let text: String

    /// What links call the section.
    var anchor: String {
      var anchor = ""
      for character in heading.lowercased() {
        if character == " " {
          anchor.append("-")
        } else if character.isLetter || character.isNumber || "-_".contains(character) {
          anchor.append(character)
        }
      }
      return anchor
    }
  }

  /// A piece of code in a fence.
  struct Snippet {
    let language: String
    let text: String
  }

  let path: String
  let text: String
  private(set) var sections: [Section] = []
  private(set) var snippets: [Snippet] = []
  private(set) var links: [String] = []

  init(_ path: String) throws {
    self.path = path
    text = try Repository.text(path)
    var heading = ""
    var below = ""
    var fence: String?
    var code = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " || $0 == ">" }
      if bare.hasPrefix("```") {
        if let language = fence {
          snippets.append(Snippet(language: language, text: code))
          (fence, code) = (nil, "")
        } else {
          fence = String(bare.dropFirst(3))
        }
      } else if fence != nil {
        code += line + "\n"
      } else if bare.hasPrefix("#") {
        sections.append(Section(heading: heading, text: below))
        heading = String(bare.drop { $0 == "#" || $0 == " " })
        below = ""
        continue
      } else {
        links += line.matches(of: /\]\(([^()\s]+)\)/).map { String($0.output.1) }
      }
      below += line + "\n"
    }
    sections.append(Section(heading: heading, text: below))
  }

  /// Whether the page has the text as code: in backticks, alone or with something behind it.
  func hasCode(_ code: String) -> Bool {
    text.contains("`\(code)`") || text.contains("`\(code) ")
  }

  /// The section whose heading has a text; `nil` where there is none.
  func section(with text: String) -> Section? {
    sections.first { $0.heading.contains(text) }
  }
}

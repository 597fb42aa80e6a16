import Testing

@testable import AttendanceStore

@Suite("Store")
struct StoreDocumentationTests {
  private static let page = "Documentation/Store.md"

  @Test("every table and column is explained")
  func tables() throws {
    let page = try Page(Self.page)
    let tables = Self.statements(in: Schema.tables, creating: "TABLE")
    #expect(tables.count > 5)
    for (name, body) in tables {
      let section = try #require(
        page.sections.first { $0.heading == "`\(name)`" }, "no section for \(name)")
      let columns = body.matches(of: /\n\s+([a-z_0-9]+) (?:INTEGER|TEXT|BLOB)/)
        .map { String($0.output.1) }
      #expect(!columns.isEmpty, "\(name)")
      for column in columns { #expect(section.text.contains("`\(column)`"), "\(name).\(column)") }
    }
  }

  @Test("every view and column is explained")
  func views() throws {
    let page = try Page(Self.page)
    let views = Self.statements(in: Schema.views, creating: "VIEW")
    #expect(views.count > 2)
    for (name, body) in views {
      let row = try #require(
        page.text.split(separator: "\n").first { $0.hasPrefix("| `\(name)` | ") },
        "no row for \(name)")
      let columns = Self.columns(ofSelect: body)
      #expect(!columns.isEmpty, "\(name)")
      for column in columns { #expect(row.contains("`\(column)`"), "\(name).\(column)") }
    }
  }

  @Test("the format's marks are those of the page")
  func format() throws {
    let words = try Page(Self.page).text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("`PRAGMA application_id` is \(Schema.applicationID) "))
    #expect(words.contains("now \(Schema.version)."))
  }

  /// The names of what a script creates, each with the rest of its statement.
  private static func statements(
    in script: String, creating kind: String
  ) -> [(name: String, body: String)] {
    script.split(separator: "CREATE \(kind) ").map { statement in
      let name = statement.prefix { $0 != " " && $0 != "\n" }
      return (String(name), String(statement.dropFirst(name.count)))
    }
  }

  /// What the columns of a view are called: by `AS`, else as in the table they come from.
  private static func columns(ofSelect statement: String) -> [String] {
    guard let select = statement.firstRange(of: "SELECT "),
      let from = statement.firstRange(of: "FROM ")
    else { return [] }
    var items = [""]
    var depth = 0
    for character in statement[select.upperBound..<from.lowerBound] {
      switch character {
      case "(": depth += 1
      case ")": depth -= 1
      default: break
      }
      if character == ",", depth == 0 {
        items.append("")
      } else {
        items[items.count - 1].append(character)
      }
    }
    return items.map { item in
      let word = item.split { $0 == " " || $0 == "\n" }.last ?? ""
      return String(word.split(separator: ".").last ?? "")
    }
  }
}

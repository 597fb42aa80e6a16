import Foundation
import Normalization
import Testing

/// Real spellings, whose origin `Fixtures/README.md` tells.
struct CountrySpellingsTests {
  private struct Spelling {
    let text: String
    let code: String
    let rows: Int
  }

  /// Where the list itself names one country of two, or one that can't be told from the text.
  private static let ambiguous: Set = [
    "IRA", "Italy UK", "USA GREECE", "UK / SINGAPORE", "Cyprus, Saudi Arabia",
    "Saudi Arabia, Turkey", "France, Italy",
  ]

  private static func spellings() throws -> [Spelling] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/country-spellings.csv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let cells = $0.split(separator: ",")
      let text = cells.dropLast(2).joined(separator: ",")
      return Spelling(
        text: text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text,
        code: String(cells[cells.count - 2]), rows: try #require(Int(cells[cells.count - 1])))
    }
  }

  @Test("resolves at least 99.5 % of the rows, and none wrongly")
  func reachesGoal() throws {
    let resolver = CountryResolver()
    let spellings = try Self.spellings()
    var resolved = 0
    for spelling in spellings {
      let code = resolver.country(spelling.text)
      if code.text == spelling.code { resolved += spelling.rows }
      #expect(
        code == .unknown || code.text == spelling.code, "\(spelling.text) is not \(code.text)")
    }
    let all = spellings.reduce(0) { $0 + $1.rows }
    #expect(all > 41_000)
    #expect(Double(resolved) >= 0.995 * Double(all))
  }

  @Test("leaves unknown what even the list can't know")
  func leavesAmbiguous() throws {
    let texts = Set(try Self.spellings().map(\.text))
    let resolver = CountryResolver()
    for text in Self.ambiguous {
      #expect(texts.contains(text))
      #expect(resolver.country(text) == .unknown, "\(text)")
    }
  }
}

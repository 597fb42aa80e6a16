import Foundation
import Normalization
import Testing

/// Holds the project's own table against Debian's package iso-codes, where that is installed.
struct ISOCodesTests {
  private struct List: Decodable {
    let entries: [Entry]
    enum CodingKeys: String, CodingKey { case entries = "3166-1" }
  }

  private struct Entry: Decodable {
    let alpha_2: String
    let alpha_3: String
    let name: String
    let official_name: String?
    let common_name: String?
  }

  private static let path = "/usr/share/iso-codes/json/iso_3166-1.json"

  @Test(
    "knows every code and name of ISO 3166-1",
    .enabled(if: FileManager.default.fileExists(atPath: path)))
  func knowsAll() throws {
    let data = try Data(contentsOf: URL(filePath: Self.path))
    let entries = try JSONDecoder().decode(List.self, from: data).entries
    let resolver = CountryResolver()
    for entry in entries {
      let names = [entry.name, entry.official_name, entry.common_name].compactMap { $0 }
      for text in [entry.alpha_2, entry.alpha_3] + names {
        for spelling in [text, text.uppercased(), " \(text). "] {
          #expect(resolver.country(spelling).text == entry.alpha_2, "\(spelling)")
        }
      }
    }
    let missing = Set(entries.map(\.alpha_2)).symmetricDifference(CountryCode.all.map(\.text))
    #expect(missing == ["XK"])
  }
}

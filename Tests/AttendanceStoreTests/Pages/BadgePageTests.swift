import Attendance
import Foundation
import Testing

@testable import AttendanceStore

@Suite("Pages of badges")
struct BadgePageTests {
  private static func text(_ names: NameList, _ range: Range<Int>? = nil) -> [UInt8] {
    var text = PageText()
    BadgePage.write(names, range ?? 0..<names.count, to: &text)
    return text.withBytes { bytes in unsafe bytes.withUnsafeBytes { unsafe Array($0) } }
  }

  private static func names(_ text: [UInt8]) throws -> NameList {
    try BadgePage.names(unsafe text.span.bytes)
  }

  @Test(
    "give back every badge, and are JSON",
    arguments: [
      ["A1"], [""], ["\"", "\\", "\\\\\"\"", "a\"b\\c"], ["\0", "\u{1}\u{1F}", "\t\n\r\u{7F}"],
      ["😀", "동문-7", "e\u{301}", "\u{10FFFF}"],
      ["12345678", "1234567\"", "\"1234567", "\u{1F}234567"],
      ["/", "'", ",", "[]", "],[", "null"], [String(repeating: "x", count: 5_000)],
      [String(repeating: "\u{2}", count: 200)],
    ])
  func roundTrip(_ badges: [String]) throws {
    let list = NameList(badges)
    let text = Self.text(list)
    #expect(try Self.names(text) == list)
    let decoded = try JSONDecoder().decode([String].self, from: Data(text))
    #expect(decoded.map { Array($0.utf8) } == badges.map { Array($0.utf8) })
  }

  @Test("give back what chance made", arguments: 0..<8 as Range<UInt64>)
  func random(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let alphabet: [String] = ["a", "7", "\"", "\\", "\u{1}", "\u{1F}", "é", "한", "😀", " "]
    let badges = (0..<Int.random(in: 1...Page.size, using: &random)).map { _ in
      (0..<Int.random(in: 0...20, using: &random))
        .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
    }
    let list = NameList(badges)
    #expect(try Self.names(Self.text(list)) == list)
    let half = badges.count / 2
    #expect(try Self.names(Self.text(list, half..<badges.count)) == NameList(badges[half...]))
  }

  @Test(
    "are nothing else",
    arguments: [
      "", "[", "[]", "[\"a\"", "\"a\"", "[\"a]", "[\"a\",]", "[\"a\"]]", "[ \"a\"]", "[1]",
      "[null]",
      "[\"\\n\"]", "[\"\\u001\"]", "[\"\\u0020\"]", "[\"\\u00fg\"]", "[\"\\\"]", "[\"\u{1}\"]",
      "[\"\t234567890\"]",
    ])
  func damage(_ text: String) {
    #expect(throws: Page.Damage.self) { try Self.names(Array(text.utf8)) }
  }

  @Test("hold no more than a page's numbers")
  func size() throws {
    let names = NameList((0...Page.size).map { "\($0)" })
    #expect(try Self.names(Self.text(names, 0..<Page.size)).count == Page.size)
    #expect(throws: Page.Damage.range) { try Self.names(Self.text(names)) }
  }
}

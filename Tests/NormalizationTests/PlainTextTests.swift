import Attendance
import Foundation
import Testing

@testable import Normalization

@Suite("Plain text")
struct PlainTextTests {
  private static let scalars = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init)
    .filter { PlainText.isPlain(String($0)) }

  @Test("has the key that Unicode's rules give it, scalar by scalar")
  func each() {
    #expect(Self.scalars.count > 32_000)
    for scalar in Self.scalars {
      for text in ["\(scalar)", "A\(scalar)", " \(scalar) \(scalar)k"] { check(text) }
    }
  }

  @Test("has the key that Unicode's rules give it, in random strings")
  func strings() {
    var random = SeededRandom(seed: 7)
    let common = Array(Self.scalars.prefix(while: { $0.isASCII })) + [" ", " ", "\t", "\n"]
    for scalars in [common, Self.scalars, common + Self.scalars.filter { $0.value < 0x100 }] {
      for _ in 0..<20_000 {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<12, using: &random) {
          text.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
        }
        check(String(text))
      }
    }
  }

  @Test(
    "is nothing that could combine, fold or decompose",
    arguments: [
      "e\u{301}", "가\u{11A8}", "か\u{3099}", "\u{212B}", "\u{FB01}", "\u{FF21}", "\u{FF76}",
      "\u{F900}", "ς", "\u{A0}", "\u{AA}", "ß",
    ])
  func other(_ text: String) { #expect(PlainText.key(of: text) == nil) }

  private func check(_ text: String) {
    let key = MatchKey.keyOfAnyText(text)
    if !ScalarOrder.areEqual(MatchKey.of(text), key) { Issue.record("\(text.debugDescription)") }
    let shown = WhiteSpace.collapse(text.precomposedStringWithCanonicalMapping)
    if !ScalarOrder.areEqual(ShownSpelling.of(text), shown) {
      Issue.record("\(text.debugDescription)")
    }
  }
}

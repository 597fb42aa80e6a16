import Foundation
import Reporting
import Testing

@Suite("JSON")
struct JSONValueTests {
  @Test("keeps the order of members and indents by two blanks")
  func layout() {
    let value: JSONValue = [
      "b": 1, "a": [true, .null, -2], "empty": [], "none": .object([]), "o": ["x": "y"],
    ]
    #expect(
      value.text == """
        {
          "b": 1,
          "a": [
            true,
            null,
            -2
          ],
          "empty": [],
          "none": {},
          "o": {
            "x": "y"
          }
        }

        """)
  }

  @Test(
    "escapes what RFC 8259 asks for and nothing else",
    arguments: [
      ("a\"b", #""a\"b""#), (#"a\b"#, #""a\\b""#), ("a\r\nb\t", #""a\r\nb\t""#),
      ("\u{1}\u{1F}\u{8}", #""\u0001\u001f\u0008""#), ("서울/é😀", "\"서울/é😀\""), ("", "\"\""),
    ])
  func strings(_ text: String, _ json: String) throws {
    #expect(JSONValue.string(text).text == json + "\n")
    let read = try JSONSerialization.jsonObject(
      with: Data(JSONValue.string(text).text.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }
}

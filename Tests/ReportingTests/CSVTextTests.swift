import Testing

@testable import Reporting

@Suite("CSV text")
struct CSVTextTests {
  struct Case: Sendable {
    let cells: [Cell]
    let safe: String
    let plain: String

    init(_ cells: [Cell], safe: String, plain: String? = nil) {
      self.cells = cells
      self.safe = safe
      self.plain = plain ?? safe
    }
  }

  @Test(
    "quotes where needed and guards text only",
    arguments: [
      Case([.text("a"), .number(1), .decimal("0.5000"), .empty], safe: "a,1,0.5000,\n"),
      Case([.text("a,b")], safe: "\"a,b\"\n"),
      Case([.text("a\"b")], safe: "\"a\"\"b\"\n"),
      Case([.text("a\r\nb")], safe: "\"a\r\nb\"\n"),
      Case([.text("a\rb")], safe: "\"a\rb\"\n"),
      Case([.text(",\u{301}")], safe: "\",\u{301}\"\n"),
      Case([.text(" a ")], safe: " a \n"),
      Case([.text("")], safe: "\"\"\n"),
      Case([.text("=1+1")], safe: "'=1+1\n", plain: "=1+1\n"),
      Case([.text("+82 10")], safe: "'+82 10\n", plain: "+82 10\n"),
      Case([.text("-")], safe: "'-\n", plain: "-\n"),
      Case([.text("@a")], safe: "'@a\n", plain: "@a\n"),
      Case([.text("=\u{301}1")], safe: "'=\u{301}1\n", plain: "=\u{301}1\n"),
      Case([.text("\tx")], safe: "'\tx\n", plain: "\tx\n"),
      Case([.text("\rx")], safe: "\"'\rx\"\n", plain: "\"\rx\"\n"),
      Case([.number(-5), .decimal("-0.2500")], safe: "-5,-0.2500\n"),
      Case([.text("서울"), .text("Türkiye")], safe: "서울,Türkiye\n"),
    ])
  func row(_ example: Case) {
    for (spreadsheetSafe, expected) in [(true, example.safe), (false, example.plain)] {
      var csv = CSVText(spreadsheetSafe: spreadsheetSafe)
      csv.row(example.cells)
      #expect(csv.bytes == Array(expected.utf8))
    }
  }
}

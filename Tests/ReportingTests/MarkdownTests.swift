import Testing

@testable import Reporting

@Suite("Markdown")
struct MarkdownTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    let text: String
    let escaped: String
    var testDescription: String { text.debugDescription }
  }

  @Test(
    "shows any text as it is written",
    arguments: [
      Hostile(text: "Baguio City", escaped: "Baguio City"),
      Hostile(text: "주식회사 서울", escaped: "주식회사 서울"),
      Hostile(text: "<script>alert(1)</script>", escaped: "&lt;script&gt;alert(1)&lt;/script&gt;"),
      Hostile(text: "a|b", escaped: #"a\|b"#),
      Hostile(text: #"a\|b"#, escaped: #"a\\\|b"#),
      Hostile(text: "*x* _y_ ~~z~~", escaped: #"\*x\* \_y\_ \~\~z\~\~"#),
      Hostile(text: "[a](b)", escaped: #"\[a\](b)"#),
      Hostile(text: "![a](b)", escaped: #"\!\[a\](b)"#),
      Hostile(text: "`rm`", escaped: #"\`rm\`"#),
      Hostile(text: "AT&T &amp; Co.", escaped: "AT&amp;T &amp;amp; Co."),
      Hostile(text: "a\r\nb\tc\nd", escaped: "a  b c d"),
      Hostile(text: "a\u{0}b\u{1B}[31m", escaped: "a\u{FFFD}b\u{FFFD}\\[31m"),
      Hostile(text: "a\u{202E}b", escaped: "a\u{FFFD}b"),
      Hostile(text: "# heading", escaped: "\\# heading"),
      Hostile(text: "- item", escaped: #"\- item"#),
      Hostile(text: "+ item", escaped: #"\+ item"#),
      Hostile(text: "1. FC Expo", escaped: #"1\. FC Expo"#),
      Hostile(text: "12) b", escaped: #"12\) b"#),
      Hostile(text: "  - item", escaped: #"\- item"#),
      Hostile(text: "3M", escaped: "3M"),
      Hostile(text: "$x$", escaped: "&#36;x&#36;"),
      Hostile(text: "https://example.com", escaped: "https&#58;//example.com"),
      Hostile(text: "WWW.example.com", escaped: "WWW&#46;example.com"),
      Hostile(text: "Time: 10:00", escaped: "Time: 10:00"),
      Hostile(text: "a@example.com", escaped: "a&#64;<!-- -->example.com"),
      Hostile(text: "e\u{301},|\u{301}", escaped: "e\u{301},\\|\u{301}"),
      Hostile(text: "", escaped: ""),
    ])
  func escapes(_ hostile: Hostile) {
    #expect(
      Array(Markdown.escaped(hostile.text).unicodeScalars)
        == Array(hostile.escaped.unicodeScalars))
  }

  @Test(
    "fences code with more backticks than it has",
    arguments: [("iso", "`iso`"), ("a`b", "`` a`b ``"), ("a\n``", "``` a `` ```")])
  func code(_ text: String, _ markdown: String) {
    #expect(Markdown.code(text) == markdown)
  }

  @Test("fences a block with more backticks than its lines have")
  func block() {
    #expect(Markdown.block(["a"]) == "```\na\n```")
    #expect(Markdown.block(["````", "b\nc"]) == "`````\n````\nb c\n`````")
  }

  @Test("aligns numbers right and leaves empty cells empty")
  func table() {
    var table = MarkdownTable(columns: [.text("Name"), .number("Visitors")])
    table.rows.append(["Seoul", "30"])
    table.total(["", "30"])
    #expect(
      table.text == """
        | Name | Visitors |
        | --- | ---: |
        | Seoul | 30 |
        | | **30** |
        """)
  }

  @Test(
    "quotes an argument where a shell would read more into it",
    arguments: [
      ("slw-2024.yml", "slw-2024.yml"), ("a b.yml", "'a b.yml'"), ("", "''"),
      ("it's.yml", #"'it'\''s.yml'"#), ("$(x)", "'$(x)'"), ("é.yml", "'é.yml'"),
    ])
  func arguments(_ word: String, _ quoted: String) {
    #expect(ReproduceSection.argument(word) == quoted)
  }
}

import Ingestion
import Pipeline
import Testing

@Suite("Excerpts with a mark")
struct SourceExcerptTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let excerpt: SourceExcerpt
    let lines: [String]
    var testDescription: String { name }
  }

  @Test(
    "stand below the part to blame",
    arguments: [
      Case(
        name: "plain",
        excerpt: SourceExcerpt(lineNumber: 14, line: "  colums:", column: 3, length: 6),
        lines: ["   14 |   colums:", "      |   ^~~~~~"]),
      Case(
        name: "Korean counts two columns",
        excerpt: SourceExcerpt(lineNumber: 3, line: "회사,서울", column: 4, length: 2),
        lines: ["    3 | 회사,서울", "      |      ^~~~"]),
      Case(
        name: "a mark that joins counts none",
        excerpt: SourceExcerpt(lineNumber: 3, line: "cafe\u{301},x", column: 7),
        lines: ["    3 | cafe\u{301},x", "      |      ^"]),
      Case(
        name: "tabs stay",
        excerpt: SourceExcerpt(lineNumber: 3, line: "a\tb\tcd", column: 5, length: 2),
        lines: ["    3 | a\tb\tcd", "      |  \t \t^~"]),
      Case(
        name: "control and format characters can't act",
        excerpt: SourceExcerpt(lineNumber: 3, line: "\u{1B}[1m\u{202E}x", column: 6),
        lines: ["    3 | \\u{1B}[1m\\u{202E}x", "      |                  ^"]),
      Case(
        name: "the line's end",
        excerpt: SourceExcerpt(lineNumber: 3, line: "a,b", column: 9, length: 4),
        lines: ["    3 | a,b", "      |    ^"]),
      Case(
        name: "an empty line", excerpt: SourceExcerpt(lineNumber: 3, line: "", column: 1),
        lines: ["    3 |", "      | ^"]),
      Case(
        name: "a number of many digits",
        excerpt: SourceExcerpt(lineNumber: 12_345_678, line: "a", column: 1),
        lines: ["12345678 | a", "         | ^"]),
      Case(
        name: "bytes, some of them wrong",
        excerpt: SourceExcerpt(
          lineNumber: 3, bytes: Array("서울,".utf8) + [0xFF, 0xFE] + Array(",x".utf8), marking: 7..<9),
        lines: ["    3 | 서울,\u{FFFD}\u{FFFD},x", "      |      ^~"]),
    ])
  func rendered(_ example: Case) {
    #expect(example.excerpt.rendered == example.lines.joined(separator: "\n"))
  }

  @Test("show of a long line what is near the mark")
  func longLine() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let lines = SourceExcerpt(lineNumber: 1, line: line, column: 501).rendered.split(
      separator: "\n")
    #expect(
      lines[0]
        == "    1 | …" + String(repeating: "a", count: 40) + "X"
        + String(repeating: "b", count: 119) + "…")
    #expect(lines[1] == "      |  " + String(repeating: " ", count: 40) + "^")
  }

  @Test(
    "know the width of scalars",
    arguments: [
      ("a", 1), ("é", 1), ("가", 2), ("漢", 2), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("\u{301}", 0),
      ("\u{200B}", 0), ("\u{1161}", 0), ("₩", 1), ("、", 2),
    ] as [(Unicode.Scalar, Int)])
  func width(_ scalar: Unicode.Scalar, _ columns: Int) {
    #expect(DisplayWidth.of(scalar) == columns)
  }
}

import CSVReading
import Testing

@Suite("Headers and delimiters")
struct HeaderTests {
  @Test("the first record that is no blank line, and where the data begins")
  func readsHeader() throws {
    let text = try TextSource(bytes: Array("\n  \n badge ,\"Scanned\r\nat\", \r\nA1,x,y\r\n".utf8))
    let header = try Header(of: text, dialect: .comma)
    #expect(header.fields == ["badge", "Scanned\r\nat", ""])
    #expect(header.start == DataStart(offset: 4, line: 3))
    #expect(header.dataStart == DataStart(offset: 29, line: 5))
    var plan = ReadingPlan(
      text: text, from: header.dataStart, layout: RecordLayout(width: 3, columns: [0]),
      dialect: .comma)
    plan.pieceSize = 2
    plan.workers = 2
    var lines: [Int] = []
    try plan.readRecords(
      makePiece: { [Int]() },
      body: { batch, piece in piece += (0..<batch.count).map { batch.relativeLine($0) } },
      accept: { piece, summary in lines += piece.map { $0 + summary.firstLine } })
    #expect(lines == [5])
  }

  @Test("lines before the header can be skipped")
  func skipsLines() throws {
    let text = try TextSource(bytes: Array("\"Export of, today\r\n\rname,x\n1,2\n".utf8))
    let header = try Header(of: text, dialect: .comma, skippedLines: 2)
    #expect(header.fields == ["name", "x"])
    #expect(header.start == DataStart(offset: 20, line: 3))
    #expect(header.dataStart == DataStart(offset: 27, line: 4))
  }

  @Test("a header longer than the first window")
  func readsLongHeader() throws {
    let fields = (0..<20_000).map { "column \($0)" }
    let text = try TextSource(bytes: Array(CSVWriter.line(of: fields).utf8))
    let header = try Header(of: text, dialect: .comma)
    #expect(header.fields == fields)
    #expect(header.dataStart == DataStart(offset: text.count, line: 2))
  }

  @Test("no record, and a damaged one")
  func refuses() throws {
    let blank = try TextSource(bytes: Array(" \n\n".utf8), name: "blank.csv")
    #expect(throws: CSVError(.noRecords, at: SourcePosition(file: "blank.csv", line: 3))) {
      try Header(of: blank, dialect: .comma)
    }
    let open = try TextSource(bytes: Array("\na,\"b\nc,d\n".utf8), name: "open.csv")
    #expect(
      throws: CSVError(
        .damagedHeader(.malformedQuoting(column: 2)),
        at: SourcePosition(file: "open.csv", line: 2, column: 2))
    ) { try Header(of: open, dialect: .comma) }
  }

  struct Guess: Sendable, CustomTestStringConvertible {
    let text: String
    var wanted: [String] = []
    let delimiter: Character
    let fields: Int
    var testDescription: String { String(reflecting: text) }
  }

  @Test(
    "the delimiter under which the wanted columns are found, else most fields",
    arguments: [
      Guess(text: "a,b,c\n", delimiter: ",", fields: 3),
      Guess(text: "a;b;c\n", delimiter: ";", fields: 3),
      Guess(text: "a\tb\tc\n", delimiter: "\t", fields: 3),
      Guess(text: "a|b|c\n", delimiter: "|", fields: 3),
      Guess(text: "badge\n", delimiter: ",", fields: 1),
      Guess(text: "a,b;c\n", delimiter: ",", fields: 2),
      Guess(text: "badge;\"Name, given, family\"\n", delimiter: ";", fields: 2),
      Guess(text: "badge;Name, first, last\n", delimiter: ",", fields: 3),
      Guess(text: "badge;Name, first, last\n", wanted: ["badge"], delimiter: ";", fields: 2),
    ])
  func guesses(_ guess: Guess) throws {
    let text = try TextSource(bytes: Array(guess.text.utf8))
    let found = try DelimiterDetector.detect(in: text) { header in
      guess.wanted.count { header.contains($0) }
    }
    #expect(found.dialect.delimiter == guess.delimiter.asciiValue)
    #expect(found.header.fields.count == guess.fields)
  }

  @Test("no dialect can read a header that is damaged under all of them")
  func refusesDamaged() throws {
    let text = try TextSource(bytes: Array("a\"b\n".utf8), name: "x.csv")
    #expect(
      throws: CSVError(
        .damagedHeader(.malformedQuoting(column: 1)),
        at: SourcePosition(file: "x.csv", line: 1, column: 1))
    ) { try DelimiterDetector.detect(in: text) }
  }
}

import CSVReading
import Testing

@Suite("Records of small samples")
struct RecordSampleTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var width = 3
    var dialect = CSVDialect.comma
    var limits = ReadingLimits.standard
    var records: [[String]]
    var lines: [Int]
    var damaged: [Damage] = []
    var lineCount: Int
    var testDescription: String { name }
  }

  static let samples: [Sample] = [
    Sample(
      name: "plain, LF", text: "a,b,c\nd,e,f\n", records: [["a", "b", "c"], ["d", "e", "f"]],
      lines: [1, 2], lineCount: 2),
    Sample(
      name: "CRLF, and none at the end", text: "a,b,c\r\nd,e,f",
      records: [["a", "b", "c"], ["d", "e", "f"]], lines: [1, 2], lineCount: 2),
    Sample(
      name: "lone CR ends a record", text: "a,b,c\rd,e,f\r",
      records: [["a", "b", "c"], ["d", "e", "f"]], lines: [1, 2], lineCount: 2),
    Sample(
      name: "line ends of all kinds, with blank lines between",
      text: "\n\r\na,b,c\r\r\n \t\nd,e,f\n\n", records: [["a", "b", "c"], ["d", "e", "f"]],
      lines: [3, 6], lineCount: 7),
    Sample(
      name: "blanks and tabs around fields are trimmed, those inside are kept",
      text: " a\t,\t b c ,   \n", records: [["a", "b c", ""]], lines: [1], lineCount: 1),
    Sample(
      name: "blanks inside quotes are kept, those around them skipped",
      text: " \" a \"\t,b,\"c\" \n", records: [[" a ", "b", "c"]], lines: [1], lineCount: 1),
    Sample(
      name: "quoted delimiter, quote and line ends",
      text: "\"a,1\",\"b\"\"2\",\"c\r\n3\n4\"\nd,e,f\n",
      records: [["a,1", "b\"2", "c\r\n3\n4"], ["d", "e", "f"]], lines: [1, 4], lineCount: 4),
    Sample(
      name: "delimiter at the end of the file", text: "a,b,", records: [["a", "b", ""]],
      lines: [1], lineCount: 1),
    Sample(
      name: "one column: an empty quoted field is a record, an empty line is none",
      text: "\"\"\n\n \na\n", width: 1, records: [[""], ["a"]], lines: [1, 4], lineCount: 4),
    Sample(
      name: "NUL is an ordinary byte", text: "a\0,b,c\n", records: [["a\0", "b", "c"]],
      lines: [1], lineCount: 1),
    Sample(
      name: "tab as delimiter is not trimmed away", text: "\ta \t\n", dialect: .tab,
      records: [["", "a", ""]], lines: [1], lineCount: 1),
    Sample(
      name: "too few and too many fields", text: "a,b\nc,d,e\nf,g,h,i\n",
      records: [["c", "d", "e"]], lines: [2],
      damaged: [
        Damage(1, .fieldCount(expected: 3, found: 2)),
        Damage(3, .fieldCount(expected: 3, found: 4)),
      ], lineCount: 3),
    Sample(
      name: "a quote inside an unquoted field", text: "a,b\"x,c\nd,e,f\n",
      records: [["d", "e", "f"]], lines: [2], damaged: [Damage(1, .malformedQuoting(column: 2))],
      lineCount: 2),
    Sample(
      name: "text after a closing quote", text: "\"a\"b,c,d\nd,e,f\n",
      records: [["d", "e", "f"]], lines: [2], damaged: [Damage(1, .malformedQuoting(column: 1))],
      lineCount: 2),
    Sample(
      name: "a quote that is never closed costs one line", text: "a,b,\"c\nd,e,f\ng,h,i\n",
      records: [["d", "e", "f"], ["g", "h", "i"]], lines: [2, 3],
      damaged: [Damage(1, .malformedQuoting(column: 3))], lineCount: 3),
    Sample(
      name: "a lost quote closed by a later one costs one line each",
      text: "a,b,\"c\r\nd,e,f\r\ng,\"h\",i\r\nj,k,l\r\n",
      records: [["d", "e", "f"], ["g", "h", "i"], ["j", "k", "l"]], lines: [2, 3, 4],
      damaged: [Damage(1, .malformedQuoting(column: 3))], lineCount: 4),
    Sample(
      name: "a record over two lines of the wrong width costs its first line",
      text: "a,\"b\nc\"\nd,e,f\n", records: [["d", "e", "f"]], lines: [3],
      damaged: [
        Damage(1, .fieldCount(expected: 3, found: 2)), Damage(2, .malformedQuoting(column: 1)),
      ], lineCount: 3),
    Sample(
      name: "a field at its limit and one above it", text: "12345,b,c\n123456,b,c\n\"12345,b,c\n",
      limits: ReadingLimits(field: 5, record: 50), records: [["12345", "b", "c"]], lines: [1],
      damaged: [
        Damage(2, .fieldTooLong(column: 1, limit: 5)),
        Damage(3, .fieldTooLong(column: 1, limit: 5)),
      ], lineCount: 3),
    Sample(
      name: "a record at its limit and one above it", text: "1234,6,8\n1234,67,9\na,b,c\n",
      limits: ReadingLimits(field: 5, record: 8),
      records: [["1234", "6", "8"], ["a", "b", "c"]], lines: [1, 3],
      damaged: [Damage(2, .recordTooLong(limit: 8))], lineCount: 3),
    Sample(name: "nothing at all", text: "", records: [], lines: [], lineCount: 0),
    Sample(name: "nothing but blank lines", text: " \r\n\t", records: [], lines: [], lineCount: 2),
  ]

  @Test("whatever the pieces, the workers and the method", arguments: samples, Cut.all)
  func reads(_ sample: Sample, cut: Cut) throws {
    let outcome = try ReadingPlan(
      Array(sample.text.utf8), width: sample.width, dialect: sample.dialect, limits: sample.limits
    ).cut(cut).outcome()
    #expect(outcome.texts == sample.records)
    #expect(outcome.lines == sample.lines)
    #expect(outcome.reasons == sample.damaged)
    #expect(outcome.lineCount == sample.lineCount)
  }

  @Test("keeps only the columns that were asked for, in the order asked for")
  func projects() throws {
    var plan = try ReadingPlan(Array("a,b,c\n\"d\"\"\",e,f\n".utf8), width: 3)
    plan = ReadingPlan(
      text: plan.text, from: .beginning, layout: RecordLayout(width: 3, columns: [2, 0, 2]),
      dialect: .comma)
    #expect(try plan.outcome().texts == [["c", "a", "c"], ["f", "d\"", "f"]])
  }

  @Test("another quote byte", arguments: Cut.all)
  func otherQuote(_ cut: Cut) throws {
    let dialect = try #require(CSVDialect(delimiter: 0x2C, quote: 0x27))
    let plan = try ReadingPlan(Array("'a,1',\"b\n".utf8), width: 2, dialect: dialect)
    #expect(try plan.cut(cut).outcome().texts == [["a,1", "\"b"]])
  }

  @Test("bytes that could not be told apart make no dialect")
  func refusesDialects() {
    #expect(CSVDialect(delimiter: 0x22) == nil)
    #expect(CSVDialect(delimiter: 0x0A) == nil)
    #expect(CSVDialect(delimiter: 0) == nil)
    #expect(CSVDialect(delimiter: 0x2C, quote: 0x20) == nil)
    #expect(CSVDialect(delimiter: 0x7C, quote: 0x27)?.delimiter == 0x7C)
  }

  @Test("damaged lines keep their bytes, up to a limit")
  func keepsRawLines() throws {
    let long = String(repeating: "x", count: DamagedLine.rawLimit)
    let text = "\(long)\r\n\(long)y\na,b\n"
    for cut in Cut.all where cut.pieceSize > 7 {
      let outcome = try ReadingPlan(Array(text.utf8), width: 2).cut(cut).outcome()
      #expect(outcome.damaged.map(\.raw.count) == [DamagedLine.rawLimit, DamagedLine.rawLimit])
      #expect(outcome.damaged.map(\.isCut) == [false, true])
      #expect(outcome.damaged.map(\.byteOffset) == [0, DamagedLine.rawLimit + 2])
      #expect(outcome.texts == [["a", "b"]])
    }
  }

  @Test("eight bytes of a field at a time")
  func words() throws {
    let plan = try ReadingPlan(Array("A123456789,x\n\"y\",\n".utf8), width: 2)
    var words: [UInt64] = []
    try plan.readRecords(
      makePiece: { [UInt64]() },
      body: { batch, piece in
        for (record, slot, at) in [
          (0, 0, 0), (0, 0, 8), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 1, 0),
        ] {
          piece.append(batch.word(record, slot, at: at))
        }
      }, accept: { piece, _ in words += piece })
    #expect(words == [0x3736_3534_3332_3141, 0x3938, 0x78, 0, 0x79, 0])
  }
}

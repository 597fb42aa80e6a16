import CSVReading
import Testing

@Suite("Writing CSV")
struct CSVWriterTests {
  struct Line: Sendable {
    let fields: [String]
    var dialect = CSVDialect.comma
    var isSafe = false
    let text: String
  }

  @Test(
    "quotes only where they are needed, guards only where they are asked for",
    arguments: [
      Line(fields: ["a", "b c", ""], text: "a,b c,\n"),
      Line(
        fields: ["a,b", "say \"hi\"", "x\ny", "x\ry"],
        text: "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\",\"x\ry\"\n"),
      Line(fields: ["a,b", "c;d"], dialect: .semicolon, text: "a,b;\"c;d\"\n"),
      Line(fields: [""], text: "\"\"\n"),
      Line(fields: ["", ""], text: ",\n"),
      Line(fields: [], text: "\n"),
      Line(fields: ["=1+1", "-2", "한국"], text: "=1+1,-2,한국\n"),
      Line(
        fields: ["=1,2", "+82", "-2", "@x", "\tx", "\rx", "a=1", "'x", ""], isSafe: true,
        text: "\"'=1,2\",'+82,'-2,'@x,'\tx,\"'\rx\",a=1,'x,\n"),
    ])
  func writes(_ line: Line) {
    #expect(
      CSVWriter.line(of: line.fields, dialect: line.dialect, spreadsheetSafe: line.isSafe)
        == line.text)
  }

  @Test("numbers are never guarded")
  func writesNumbers() {
    var writer = CSVWriter(spreadsheetSafe: true)
    writer.add("-1")
    writer.add(number: -1)
    writer.add(number: "-0.5000")
    writer.endRecord()
    #expect(String(decoding: writer.take(), as: UTF8.self) == "'-1,-1,-0.5000\n")
    writer.add("x")
    writer.endRecord()
    #expect(String(decoding: writer.take(), as: UTF8.self) == "x\n")
  }

  @Test("what is written is what is read", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func roundTrips(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let scraps = ["", "a", "b c", ",", "\"", "\n", "\r\n", "\r", "é", "한국", ";", "\0", "'", "x y"]
    for _ in 0..<100 {
      let width = Int.random(in: 1...5, using: &random)
      let table = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...3, using: &random)).map { _ in
            scraps[Int.random(in: 0..<scraps.count, using: &random)]
          }.joined()
        }
      }
      let dialect = CSVDialect.common[Int.random(in: 0..<4, using: &random)]
      var writer = CSVWriter(dialect: dialect)
      for record in table { writer.add(record: record) }
      var plan = try ReadingPlan(writer.take(), width: width, dialect: dialect)
      plan.pieceSize = Int.random(in: 1...64, using: &random)
      plan.workers = Int.random(in: 1...2, using: &random)
      let outcome = try plan.outcome()
      #expect(outcome.damaged.isEmpty)
      #expect(outcome.texts == table)
    }
  }
}

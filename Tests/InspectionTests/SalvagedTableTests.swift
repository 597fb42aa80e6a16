import CSVReading
import Testing

@testable import Inspection

@Suite("Salvaged tables")
struct SalvagedTableTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The header, if any, and the records.
    let rows: [[String]]
    var hasHeader = true
    var testDescription: String { name }
  }

  @Test(
    "are what their author meant",
    arguments: [
      Case(
        name: "more names than cells", text: "a,b,c\n1,2\n3,4\n5,6\n",
        rows: [["a", "b", "c"], ["1", "2", ""], ["3", "4", ""], ["5", "6", ""]]),
      Case(
        name: "a delimiter at the end of every record", text: "a,b\n1,2,\n3,4,\n5,6,\n",
        rows: [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
      Case(
        name: "doubled bars", text: "id||name||city\n1||Ann||Rome\n2||Bo||Oslo\n",
        rows: [["id", "name", "city"], ["1", "Ann", "Rome"], ["2", "Bo", "Oslo"]]),
      Case(
        name: "a title, a blank line, footnotes",
        text:
          "Report of the day\nMade by, somebody\n\nid;name;n\n1;Ann;3\n2;Bo;4\n\nSource: desk\n",
        rows: [["id", "name", "n"], ["1", "Ann", "3"], ["2", "Bo", "4"]]),
      Case(
        name: "footnotes with delimiters, below an empty record",
        text: "id,name,n\n1,Ann,3\n2,Bo,4\n3,Cy,4\n4,Di,4\n,,\nSource: desk,,\nPage 1,,\n",
        rows: [
          ["id", "name", "n"], ["1", "Ann", "3"], ["2", "Bo", "4"], ["3", "Cy", "4"],
          ["4", "Di", "4"],
        ]),
      Case(
        name: "records of one cell, at the end and before",
        text: "firm,land,n\nAcme,KR,1\nBolt,,\nCole,DE,2\nDart,FR,3\nEdge,,\n",
        rows: [
          ["firm", "land", "n"], ["Acme", "KR", "1"], ["Bolt", "", ""], ["Cole", "DE", "2"],
          ["Dart", "FR", "3"], ["Edge", "", ""],
        ]),
      Case(
        name: "bars with blanks around", text: "id | name\n1 | Ann\n2 | Bo\n",
        rows: [["id", "name"], ["1", "Ann"], ["2", "Bo"]]),
      Case(
        name: "the delimiter stated by the file", text: "sep=;\nid;name\n1;Ann, Bo\n2;Cy\n",
        rows: [["id", "name"], ["1", "Ann, Bo"], ["2", "Cy"]]),
      Case(
        name: "line ends and quotes within quotes",
        text:
          "id,name,on\n1,\"Ann\nLee\",2024-01-01\n2,\"Cy \"Z\" Q\",2024-01-02\n3,Di,2024-01-03\n",
        rows: [
          ["id", "name", "on"], ["1", "Ann\nLee", "2024-01-01"], ["2", "Cy \"Z\" Q", "2024-01-02"],
          ["3", "Di", "2024-01-03"],
        ]),
      Case(
        name: "quotes that reach from one line into another",
        text: "id,name,city,land,on\n1,Ann,Rome,IT,2024-01-01\n2,\"Bo,Oslo,NO,2024-01-02\n"
          + "3,Cy,Rome,IT,2024-01-03\n4,Di\",Bonn,DE,2024-01-04\n5,Ed,Bonn,DE,2024-01-05\n",
        rows: [
          ["id", "name", "city", "land", "on"], ["1", "Ann", "Rome", "IT", "2024-01-01"],
          ["2", "\"Bo", "Oslo", "NO", "2024-01-02"], ["3", "Cy", "Rome", "IT", "2024-01-03"],
          ["4", "Di\"", "Bonn", "DE", "2024-01-04"], ["5", "Ed", "Bonn", "DE", "2024-01-05"],
        ]),
      Case(
        name: "one column", text: "name\nAnn Lee\n\"Smith, J\"\nBob Ray\n",
        rows: [["name"], ["Ann Lee"], ["Smith, J"], ["Bob Ray"]]),
      Case(
        name: "a header that comes again", text: "id,n\nA1,1\nA2,2\nid,n\nA3,3\n",
        rows: [["id", "n"], ["A1", "1"], ["A2", "2"], ["A3", "3"]]),
      Case(
        name: "no header", text: "A1,2024-01-01,in\nA2,2024-01-02,out\nA3,2024-01-03,in\n",
        rows: [
          ["A1", "2024-01-01", "in"], ["A2", "2024-01-02", "out"], ["A3", "2024-01-03", "in"],
        ],
        hasHeader: false),
      Case(
        name: "a comma without quotes",
        text: "id,firm,on\n1,Acme,2024-01-01\n2,Rio, Ltd,2024-01-02\n3,Zed,2024-01-03\n",
        rows: [
          ["id", "firm", "on"], ["1", "Acme", "2024-01-01"], ["2", "Rio, Ltd", "2024-01-02"],
          ["3", "Zed", "2024-01-03"],
        ]),
      Case(name: "nothing", text: "", rows: [], hasHeader: false),
      Case(name: "blank lines alone", text: "\n \n\r\n", rows: [], hasHeader: false),
    ])
  func tables(_ wanted: Case) throws {
    let found = try rows(wanted.text)
    #expect(found.rows == wanted.rows)
    #expect(found.hasHeader == wanted.hasHeader)
  }

  @Test("leave records in order as they are", arguments: CleanTable.all)
  func cleanRecords(_ table: CleanTable) throws {
    let texts = table.records.map { CSVWriter.line(of: $0.map(\.text)) }
    let salvaged = try SalvagedTable(TextSource(bytes: Array(texts.joined().utf8)))
    var mended = 0
    salvaged.forEachRecord { record in
      mended += record.repairs.count
      return true
    }
    #expect(mended == 0)
    #expect(salvaged.recordCount == table.rows.count)
  }

  @Test("tell where the next table begins, and leave it out")
  func nextTable() throws {
    let text = "id,n\nA1,1\nA2,2\nA3,3\n\nname,city,on\nAnn,Rome,2024-01-01\nBo,Oslo,2024-01-02\n"
    let table = try SalvagedTable(TextSource(bytes: Array(text.utf8)))
    #expect(table.recordCount == 3)
    #expect(table.nextTableLine == 6)
  }

  @Test("take options for granted")
  func options() throws {
    var options = LenientOptions()
    options.delimiter = Array(";".utf8)
    options.hasHeader = false
    options.skippedLines = 1
    let table = try SalvagedTable(
      TextSource(bytes: Array("x;y\na,b;1\nc,d;2\n".utf8)), options: options)
    #expect(table.header == nil)
    #expect(table.recordCount == 2)
    #expect(table.firstLine == 2)
  }

  @Test("come of any bytes, with as many cells as columns", arguments: 0..<300)
  func anyBytes(seed: Int) throws {
    var random = Generator(state: UInt64(seed) &* 7_919 + 17)
    let marks = Array(",;\"\n\r'\\ ab1\t|é".utf8)
    let bytes = (0..<Int(random.next() % 600)).map { _ in
      random.next() % 9 == 0
        ? UInt8(1 + random.next() % 255) : marks[Int(random.next() % UInt64(marks.count))]
    }
    guard let source = try? TextSource(bytes: bytes) else { return }
    let table = try SalvagedTable(source)
    var count = 0
    table.forEachRecord { record in
      count += 1
      #expect(record.cells.count == table.width)
      return true
    }
    #expect(count == table.recordCount)
    _ = try FileDescription(source, options: LenientOptions())
  }

  @Test(
    "come of much damage without looking at it again and again", .timeLimit(.minutes(2)),
    arguments: [
      "\"\n", "a,\"b\n", "\"", ",", "a,b\n1,2\n", "x \"y\" z\n", "\"a,b\n\"c\",d\n", "\\\",\"\n",
    ])
  func muchDamage(_ piece: String) throws {
    let bytes = Array(String(repeating: piece, count: 40_000 / piece.utf8.count + 1).utf8)
    let table = try SalvagedTable(TextSource(bytes: bytes))
    table.forEachRecord { _ in true }
  }

  private func rows(_ text: String) throws -> (rows: [[String]], hasHeader: Bool) {
    let table = try SalvagedTable(TextSource(bytes: Array(text.utf8)))
    var rows = table.header.map { [$0] } ?? []
    table.forEachRecord { record in
      rows.append(record.cells.map { String(decoding: $0, as: UTF8.self) })
      return true
    }
    return (rows, table.header != nil)
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 16
    }
  }
}

import CSVReading
import Testing

@testable import Ingestion

@Suite("Opened sources")
struct OpenedSourceTests {
  @Test(
    "find the delimiter under which most mapped names are found",
    arguments: [
      ("alias;canonical", ";"), ("Alias\tCANONICAL", "\t"), ("alias | canonical", "|"),
      ("alias,canonical", ","), ("a,b,c,d;alias;canonical", ";"),
    ])
  func delimiter(_ header: String, _ delimiter: String) throws {
    let file = try TemporaryFile("\(header)\n")
    let source = try OpenedSource(
      path: file.path, format: SourceFormat(), names: ["alias", "canonical"])
    #expect(String(UnicodeScalar(source.dialect.delimiter)) == delimiter)
    #expect(source.width == source.header?.count)
  }

  @Test("read the rows of small files, and say which are damaged")
  func rows() throws {
    let file = try TemporaryFile(
      "alias,note,canonical\n\" Korea\t\",x,South Korea\nbroken\n\n\"two\nlines\",,Seoul\nlast,\"x\"y,z\n"
    )
    let source = try OpenedSource(
      path: file.path, format: SourceFormat(), names: ["alias", "canonical"])
    #expect(source.header == ["alias", "note", "canonical"])
    var rows: [[String]] = []
    var lines: [Int] = []
    var damaged: [String] = []
    try source.readRows(columns: [2, 0]) { fields, line in
      rows.append(fields)
      lines.append(line)
    } damaged: { line, text in
      damaged.append("\(line): \(text)")
    }
    #expect(rows == [["South Korea", "Korea"], ["Seoul", "two\nlines"]])
    #expect(lines == [2, 5])
    #expect(damaged == ["3: broken", "7: last,\"x\"y,z"])
  }

  @Test("say that a file can't be read")
  func missing() {
    let problem = #expect(throws: SourceProblem.self) {
      try OpenedSource(path: "/nowhere/scans.csv", format: SourceFormat(), names: [])
    }
    guard case .text = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
  }
}

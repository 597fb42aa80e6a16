import Foundation
import Ingestion
import Pipeline
import Testing

@Suite("Problems of pipeline files")
struct PipelineDefinitionProblemTests {
  typealias Kind = PipelineDefinitionProblem.Kind

  @Test("are found all at once, by line and column")
  func all() {
    let yaml = """
      edition:
        id: a b
        id: slw
        nmae: Smart Life Week
        time_zone: KST
        days: [2024-10-10, 10/11/2024]
      sources:
        scans:
          files: []
          columns: {badge: 0, badge: 1, point: [a, 2]}
          values: {direction: {out: in}}
          timestamps: {format: "%d/%m/%Y"}
      counting:
        unit: person
        categories: {buyer: byuer}
      zone: x
      """
    let found = problems(of: yaml)
    let places = found.map { "\($0.line):\($0.column) \($0.keyPath)" }
    #expect(
      places == [
        "2:7 edition.id", "3:3 edition", "4:3 edition", "5:14 edition.time_zone",
        "6:22 edition.days[2]", "9:12 sources.scans.files", "10:5 sources.scans.columns",
        "10:22 sources.scans.columns.badge", "10:25 sources.scans.columns",
        "10:46 sources.scans.columns.point[2]", "11:31 sources.scans.values.direction.out",
        "12:27 sources.scans.timestamps.format", "14:9 counting.unit",
        "15:23 counting.categories.buyer", "16:1 ",
      ])
    #expect(found.map(\.text).filter { $0 == "buyer" || $0 == "byuer" } == ["byuer"])
    #expect(found[2].suggestion == "name")
    #expect(found[8].kind == .duplicateKey(firstLine: 10))
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let kind: Kind
    let line: Int
    let column: Int
    var testDescription: String { name }
  }

  @Test(
    "with the bytes end the search at once",
    arguments: [
      Broken(
        name: "Latin-1", bytes: Array("a: b\nc: caf".utf8) + [0xE9, 0x0A], kind: .notUTF8, line: 2,
        column: 7),
      Broken(
        name: "UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x00], kind: .notUTF8, line: 1, column: 1),
      Broken(
        name: "behind wide text and CRLF", bytes: Array("가: 나\r\n\r\n가나".utf8) + [0x80],
        kind: .notUTF8, line: 3, column: 3),
      Broken(name: "NUL", bytes: [0x61, 0x00], kind: .controlCharacter, line: 1, column: 2),
      Broken(name: "nothing", bytes: [], kind: .emptyFile, line: 1, column: 1),
      Broken(
        name: "a mark alone", bytes: [0xEF, 0xBB, 0xBF], kind: .emptyFile, line: 1, column: 1),
    ])
  func bytes(_ broken: Broken) {
    let error = #expect(throws: PipelineDefinitionError.self) {
      try PipelineDefinition(parsing: broken.bytes, path: "slw.yml")
    }
    #expect(error?.problems.map(\.kind) == [broken.kind])
    #expect(error?.problems.first?.line == broken.line)
    #expect(error?.problems.first?.column == broken.column)
  }

  @Test("include aliases that grow beyond all measure")
  func bomb() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...8 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(items)]\n"
    }
    #expect(problems(of: yaml).map(\.kind) == [.tooManyValues(limit: 20_000)])
  }

  @Test(
    "include aliases within a key, however much they stand for",
    arguments: ["? *a60", "[*a60, *a59]", "*a60 ", "{x: *a60}"])
  func keyBomb(_ key: String) {
    var yaml = "a0: &a0 [x, x]\n"
    for level in 1...60 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    yaml += "days: {\(key): 1}\n"
    #expect(problems(of: yaml).map(\.kind) == [.keyNotText])
    #expect(problems(of: yaml).map(\.line) == [62])
  }

  @Test("include no alias of a value, nor an asterisk in a text")
  func aliases() {
    let points = "points: {\"*a\": &k {kind: session}, \"- *b\": *k, c *d: *k}\n"
    #expect(problems(of: minimalYAML + points).isEmpty)
  }

  @Test(
    "include any depth of brackets and lists",
    arguments: [33, 900, 200_000], ["[", "- ", "? ", "{a: "])
  func depth(_ depth: Int, _ opening: String) {
    #expect(!problems(of: String(repeating: opening, count: depth)).isEmpty)
  }

  @Test("say so when a key occurs many times")
  func duplicates() {
    let yaml = minimalYAML + String(repeating: "points: {}\n\"points\": {}\n", count: 10)
    #expect(
      problems(of: yaml).map(\.kind) == Array(repeating: .duplicateKey(firstLine: 6), count: 19))
  }

  @Test(
    "include keys that occur twice and can't be told apart by name",
    arguments: [
      "? \n: 1\n? \n: 2\n", "? [a]\n: 1\n? [a]\n: 2\n", "\"\": 1\n\"\": 2\n",
      "'a': 1\n'a': 2\n", "&k a: 1\n*k : 2\n", "a: &k b\n*k : 1\nb: 2\n", "{a: 1, a: 2, a: 3}",
    ])
  func oddDuplicates(_ yaml: String) {
    let isNoted = problems(of: yaml).contains {
      if case .duplicateKey = $0.kind { true } else { $0.kind == .keyNotText }
    }
    #expect(isNoted)
  }

  @Test("with a person column elsewhere broken do not deny that it is there")
  func brokenPersonColumn() {
    let yaml =
      minimalYAML + "  registrations: {columns: {badge: b, person: 0}}\ncounting: {unit: person}\n"
    #expect(
      problems(of: yaml).map(\.kind) == [.missingKey("files"), .invalidColumnNumber])
  }

  @Test("with the file itself have no line")
  func files() throws {
    let folder = try TemporaryFolder()
    try folder.write("large.yml", Array(repeating: 0x23, count: 1_048_577))
    try folder.write("small.yml", Array(minimalYAML.utf8))
    func error(_ name: String) -> PipelineDefinitionError? {
      #expect(throws: PipelineDefinitionError.self) {
        try PipelineDefinition.load(path: folder.path + "/" + name)
      }
    }
    let missing = error("none.yml")
    #expect(missing?.isMissingFile == true)
    #expect(
      missing?.message == """
        \(folder.path)/none.yml: error: there is no such file
          What to do: check the path; it starts in the current folder
        """)
    let itself = error("")
    #expect(itself?.problems.map(\.kind) == [.fileUnreadable(.folder)])
    #expect(itself?.isMissingFile == false)
    #expect(error("large.yml")?.problems.map(\.kind) == [.fileTooLarge(limit: 1_048_576)])
    let definition = try PipelineDefinition.load(path: folder.path + "/small.yml")
    #expect(definition.directory == folder.path)
    #expect(definition.bytes == Array(minimalYAML.utf8))
    #expect(definition.store.resolved == folder.path + "/.footfall/footfall.sqlite")
  }

  @Test(
    "of the whole file have their words too",
    arguments: [
      (Kind.fileUnreadable(.permission), "the file can't be read: permission denied"),
      (.fileUnreadable(.folder), "this is a folder, not a pipeline file"),
      (.fileUnreadable(.inputOutput), "the file can't be read: input or output error"),
      (.fileTooLarge(limit: 9), "the file is larger than 9 bytes"),
      (.notUTF8, "the file is not UTF-8 text"),
      (.tooManyValues(limit: 9), "there are more than 9 values"),
    ])
  func wording(_ kind: Kind, _ summary: String) {
    let problem = PipelineDefinitionProblem(kind: kind)
    #expect(problem.summary == summary)
    #expect(problem.message(path: "a.yml").hasPrefix("a.yml: error: \(summary)\n  What to do: "))
  }
}

import Ingestion
import Pipeline
import Testing

@Suite("File patterns")
struct FileGlobTests {
  @Test(
    "find files in Unicode scalar order",
    arguments: [
      ("a.csv", ["a.csv"]), ("none.csv", []),
      ("*.csv", ["a.csv", "b.csv", "link.csv", "é.csv", "가.csv"]),
      ("?.csv", ["a.csv", "b.csv", "é.csv", "가.csv"]), ("[ab].csv", ["a.csv", "b.csv"]),
      ("[!a].csv", ["b.csv", "é.csv", "가.csv"]), ("[^ab].csv", ["é.csv", "가.csv"]),
      ("[b-é].csv", ["b.csv", "é.csv"]), ("*.CSV", ["C.CSV"]), ("[]].csv", []),
      ("scans/*.csv.gz", ["scans/1.csv.gz", "scans/10.csv.gz", "scans/2.csv.gz"]),
      ("scans/1*0*gz", ["scans/10.csv.gz"]), ("*/1.csv.gz", ["linked/1.csv.gz", "scans/1.csv.gz"]),
      ("linked/2.csv.gz", ["linked/2.csv.gz"]),
      ("**/*.gz", ["scans/1.csv.gz", "scans/10.csv.gz", "scans/2.csv.gz", "scans/day/3.csv.gz"]),
      ("scans/**", ["scans/1.csv.gz", "scans/10.csv.gz", "scans/2.csv.gz", "scans/day/3.csv.gz"]),
      ("**/**/3.csv.gz", ["scans/day/3.csv.gz"]), ("**/.h*", [".hidden.csv"]),
      (".hidden.csv", [".hidden.csv"]), (".*.csv", [".hidden.csv"]), (".dir/*", [".dir/x.csv"]),
      ("scans", []), ("scans/", []), ("", []), ("*/", []), ("set\\[1\\].txt", ["set[1].txt"]),
      ("set[1].txt", []), ("set[1.txt", ["set[1.txt"]), ("scans/../a.csv", ["a.csv"]),
      ("broken*", []),
    ])
  func expand(_ pattern: String, _ expected: [String]) throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.csv", "a.csv", "가.csv", "é.csv", "C.CSV", ".hidden.csv", ".dir/x.csv", "scans/2.csv.gz",
      "scans/10.csv.gz", "scans/1.csv.gz", "scans/day/3.csv.gz", "set[1].txt", "set[1.txt",
    ] {
      try folder.write(name)
    }
    try folder.link("linked", to: "scans")
    try folder.link("link.csv", to: "a.csv")
    try folder.link("broken", to: "nowhere")
    let found = FileGlob.expand(pattern, in: folder.path)
    #expect(found == expected.map { folder.path + "/" + $0 })
    if !pattern.isEmpty {
      #expect(FileGlob.expand(folder.path + "/" + pattern) == found)
    }
  }

  @Test("take the folder of the pipeline file as it is, brackets and all")
  func folderWithBrackets() throws {
    let folder = try TemporaryFolder()
    try folder.write("[2024]/slw.yml", Array(minimalYAML.utf8))
    try folder.write("[2024]/scans.csv")
    let definition = try PipelineDefinition.load(path: folder.path + "/[2024]/slw.yml")
    let files = try #require(definition.scans).input.files
    #expect(definition.files(matching: files + files) == [folder.path + "/[2024]/scans.csv"])
  }
}

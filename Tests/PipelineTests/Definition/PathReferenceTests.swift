import Ingestion
import Pipeline
import Testing

@Suite("Paths of a pipeline file")
struct PathReferenceTests {
  @Test(
    "start in its folder",
    arguments: [
      ("a.csv", "Pipelines", "Pipelines/a.csv"), ("../a.csv", "Pipelines", "a.csv"),
      ("../../a.csv", "Pipelines", "../a.csv"), ("./x//y/./a.csv", ".", "x/y/a.csv"),
      ("/data/../a.csv", "Pipelines", "/a.csv"), ("/../a.csv", ".", "/a.csv"),
      ("../a.csv", "..", "../../a.csv"), ("..", "Pipelines", "."), ("a.csv", "/", "/a.csv"),
    ])
  func resolved(_ written: String, _ directory: String, _ expected: String) {
    let reference = PathReference(written, in: directory)
    #expect(reference.written == written)
    #expect(reference.resolved == expected)
  }

  @Test(
    "know that folder",
    arguments: [
      ("slw.yml", "."), ("a/slw.yml", "a"), ("/slw.yml", "/"), ("./slw.yml", "."),
      ("/a/b/slw.yml", "/a/b"),
    ])
  func directory(_ path: String, _ expected: String) {
    #expect(PathReference.directory(of: path) == expected)
  }

  @Test("keep the step back out of a symbolic link")
  func symbolicLink() throws {
    let folder = try TemporaryFolder()
    try folder.write("real/deep/file")
    try folder.link("link", to: "real/deep")
    let reference = PathReference("../data.csv", in: folder.path + "/link")
    #expect(reference.resolved == folder.path + "/link/../data.csv")
    let plain = PathReference("../data.csv", in: folder.path + "/real")
    #expect(plain.resolved == folder.path + "/data.csv")
  }
}

import Testing

@Suite("Wrong usage")
struct UsageTests {
  @Test(
    "ends with 64 and the usage, before anything is touched",
    arguments: [
      ["frobnicate"], ["ingest"], ["compare", "p.yml"], ["nightly", "p.yml", "--frobnicate"],
      ["check", "p.yml", "--quiet", "--verbose"], ["report", "p.yml", "q.yml"],
      ["ingest", "p.yml", "--store", ""], ["report", "p.yml", "--out", ""],
      ["ingest", "p.yml", "--person-key-file", ""], ["ingest", "p.yml", "--workers", "0"],
    ])
  func usage(_ arguments: [String]) throws {
    let show = try Show()
    let outcome = try Program.run(arguments, in: show.folder.path)
    #expect(outcome.exit == 64)
    #expect(outcome.out == "")
    #expect(outcome.err.contains("Usage: footfall"))
    #expect(show.folder.names == ["in", "p.yml"])
  }

  @Test("help and version go to standard output", arguments: ["--help", "--version"])
  func help(_ flag: String) throws {
    let outcome = try Program.run([flag], in: Program.root)
    #expect(outcome.exit == 0)
    #expect(!outcome.out.isEmpty)
    #expect(outcome.err == "")
  }

  @Test("help names every command and exit code")
  func overview() throws {
    let help = try Program.run(["--help"], in: Program.root).out
    let owed = ["ingest", "report", "compare", "nightly", "check", "status", "rejects"]
    let codes = ["64", "65", "66", "70", "73", "74", "75", "78"]
    for word in owed + codes { #expect(help.contains(word), "\(word)") }
  }
}

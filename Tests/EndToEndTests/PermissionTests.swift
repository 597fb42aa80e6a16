import Foundation
import Testing

@Suite("Permissions of what is written")
struct PermissionTests {
  /// The modes of a report's folder and of what lies in it.
  private func modes(_ folder: TemporaryFolder, _ name: String) throws -> Set<Int> {
    Set(try folder.contents(of: name).keys.map { try folder.mode("\(name)/\($0)") })
  }

  @Test("let nobody else read a store, a key or a report, whatever the shell masks")
  func standard() throws {
    let show = try Show()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "umask 000; exec \"$0\" nightly p.yml --out a/b/c", try Program.path(),
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: show.folder.path)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for folder in ["a", "a/b", "a/b/c", "a/b/c/tables", ".footfall"] {
      #expect(try show.folder.mode(folder) == 0o700, "\(folder)")
    }
    #expect(try modes(show.folder, "a/b/c") == [0o600])
    #expect(try modes(show.folder, ".footfall") == [0o600])
  }

  @Test(
    "of a report stay as its owner has set them on its folder", arguments: [0o755, 0o750, 0o711])
  func opened(_ mode: Int) throws {
    let show = try Show.reported()
    try show.folder.setMode("out", mode)
    try show.folder.write("in/scans-2.csv", Show.moreScans)
    #expect(try show.run("nightly", "p.yml").exit == 0)
    #expect(show.table("summary").contains("counted_scans,6\n"))
    for folder in ["out", "out/tables"] { #expect(try show.folder.mode(folder) == mode) }
    #expect(try modes(show.folder, "out") == [[0o755: 0o644, 0o750: 0o640, 0o711: 0o600][mode]])
  }
}

import Foundation

/// The built `footfall`, run as a user runs it.
enum Program {
  /// What a run left behind.
  struct Outcome: Sendable {
    let exit: Int32
    let out: String
    let err: String

    /// Standard output as JSON.
    var json: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(out.utf8))) as? [String: Any] ?? [:]
    }
  }

  struct Missing: Error, CustomStringConvertible {
    let description =
      "There is no built 'footfall'. Run 'swift build', or name one in FOOTFALL_BINARY."
  }

  /// The repository's folder.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The executable: the one that FOOTFALL_BINARY names, else the one built beside these tests.
  static func path() throws -> String {
    if let named = ProcessInfo.processInfo.environment["FOOTFALL_BINARY"], !named.isEmpty {
      guard FileManager.default.isExecutableFile(atPath: named) else { throw Missing() }
      return URL(fileURLWithPath: named).path
    }
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let folders = [bundle, root + "/.build/debug", root + "/.build/release"]
    let found = folders.map { $0 + "/footfall" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { throw Missing() }
    return found
  }

  /// Starts the program in a folder; the caller waits for its end.
  static func start(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    out: FileHandle, err: FileHandle
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try path())
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var inherited = ProcessInfo.processInfo.environment
    for name in ["FOOTFALL_PERSON_KEY_FILE", "NO_COLOR"] { inherited[name] = nil }
    process.environment = inherited.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out
    process.standardError = err
    try process.run()
    return process
  }

  /// Runs the program to its end; one that hangs is ended after two minutes.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Outcome {
    let files = try TemporaryFolder()
    let (out, err) = (try files.sink("out"), try files.sink("err"))
    let process = try start(arguments, in: folder, environment: environment, out: out, err: err)
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: watch)
    process.waitUntilExit()
    watch.cancel()
    let ended = process.terminationReason == .exit
    return Outcome(
      exit: ended ? process.terminationStatus : -process.terminationStatus,
      out: files.read("out"), err: files.read("err"))
  }
}

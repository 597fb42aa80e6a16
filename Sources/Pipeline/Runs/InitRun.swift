internal import CSVReading
internal import Foundation
internal import Inspection

/// The command `init`: a folder with a new pipeline, from what files look like if there are any.
public struct InitRun {
  private let folder: String
  private let files: [String]
  private let timeZone: String?
  private let options: InspectOptions

  /// A run that will make `folder`; touches nothing yet.
  ///
  /// - Throws: `RunFailure` of kind `usage` for a time zone that nobody knows.
  public init(
    folder: String, from files: [String] = [], timeZone: String? = nil,
    options: InspectOptions = InspectOptions()
  ) throws {
    if let timeZone, !TimeZone.knownTimeZoneIdentifiers.contains(timeZone), timeZone != "UTC" {
      throw RunFailure(
        .usage("there is no time zone '\(timeZone)'; they are named like Asia/Seoul"))
    }
    self.folder = folder
    self.files = files
    self.timeZone = timeZone
    self.options = options
  }

  /// What was made.
  public struct Result: Sendable {
    let folder: String
    let files: [String]
    let unused: [String]
    let open: [String]
  }

  /// Looks at the files and makes the folder; never overwrites anything.
  public func run() throws -> Result {
    do {
      let inspection = try InspectRun(files: files, options: options)
      let found = try files.map { file in
        let source = try inspection.open(file)
        return SketchSource.File(
          path: relative(file),
          description: try FileDescription(source, options: options.form, rows: 0))
      }
      let sketch = PipelineSketch(
        id: identifier, registrations: source(.registrations, found),
        scans: source(.scans, found), zone: timeZone)
      let scaffold = Scaffold(sketch: sketch)
      try write(scaffold)
      return Result(
        folder: folder, files: scaffold.files.map(\.name),
        unused: found.filter { $0.description.kind == nil }.map(\.path),
        open: Self.open(in: sketch.text))
    } catch {
      throw RunFailure(wrapping: error)
    }
  }

  private func source(_ kind: FileKind, _ found: [SketchSource.File]) -> SketchSource? {
    let own = found.filter { $0.description.kind == kind }
    return own.isEmpty ? nil : SketchSource(kind: kind, files: own, zone: timeZone)
  }

  // Nothing is written unless all can be: a half-made folder would have to be cleaned up by hand.
  private func write(_ scaffold: Scaffold) throws {
    for (name, _) in scaffold.files {
      let path = PathReference.resolve(name, in: folder)
      var info = stat()
      guard unsafe lstat(path, &info) != 0 else { throw RunFailure(.alreadyThere(path: path)) }
    }
    for name in Scaffold.folders {
      try DurableFile.makeFolder(PathReference.resolve(name, in: folder))
    }
    for (name, text) in scaffold.files {
      let path = PathReference.resolve(name, in: folder)
      try DurableFile.create(path, bytes: Array(text.utf8), mode: 0o644)
    }
  }

  /// The folder's name as an edition's identifier.
  private var identifier: String {
    let name = absolute(folder).split(separator: "/").last.map(String.init) ?? ""
    let letters = name.lowercased().unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    let id = String(letters).split(separator: "-").joined(separator: "-")
    return id.isEmpty ? "my-edition" : id
  }

  private func relative(_ path: String) -> String {
    let file = absolute(path).split(separator: "/").map(String.init)
    let base = absolute(folder).split(separator: "/").map(String.init)
    let shared = zip(file, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + file[shared...]).joined(separator: "/")
  }

  private func absolute(_ path: String) -> String {
    PathReference.resolve(path, in: FileManager.default.currentDirectoryPath)
  }

  // What 'footfall check' would stumble over.
  private static func open(in text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      let isOpen = ["Area/City", "YYYY-MM-DD", "day-or-month-first"].contains { line.contains($0) }
      return isOpen ? "\(Scaffold.pipelineName):\(index + 1)" : nil
    }
  }
}

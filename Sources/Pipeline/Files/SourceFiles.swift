internal import AttendanceStore
internal import Foundation
internal import Ingestion

/// Finds the files that a run is about.
enum SourceFiles {
  /// The files that the pipeline names: registrations first, each source's in the order of its
  /// patterns, those of one pattern by path.
  ///
  /// Throws where a path or a pattern names no file, before anything is taken in.
  static func named(by definition: PipelineDefinition) throws -> [SourceFile] {
    var files: [SourceFile] = []
    var missing: [MissingFiles] = []
    for (kind, patterns) in sources(of: definition) {
      for pattern in patterns {
        let found = FileGlob.expand(pattern.written, in: definition.directory)
        if found.isEmpty {
          missing.append(
            MissingFiles(
              kind: kind.rawValue, written: pattern.written, resolved: pattern.resolved))
        }
        files += found.map { path in
          SourceFile(kind: kind, path: path, name: name(of: path, in: definition))
        }
      }
    }
    guard missing.isEmpty else { throw RunFailure(.missingFiles(missing)) }
    var seen: Set<[UInt8]> = []
    return files.filter { seen.insert(Array("\($0.kind.rawValue):\($0.path)".utf8)).inserted }
  }

  /// The files given on the command line, in the order given.
  ///
  /// A file belongs to the source whose patterns name it, else to the one whose columns its
  /// header has.
  static func given(_ paths: [String], for definition: PipelineDefinition) throws -> [SourceFile] {
    let sources = sources(of: definition)
    var kinds: [String: [SourceKind]] = [:]
    for (kind, patterns) in sources {
      for path in Set(definition.files(matching: patterns).map(absolute)) {
        kinds[path, default: []].append(kind)
      }
    }
    let missing = paths.filter { !FileManager.default.fileExists(atPath: $0) }
    guard missing.isEmpty else {
      throw RunFailure(
        .missingFiles(
          missing.map { MissingFiles(kind: "given file", written: $0, resolved: $0) }))
    }
    let files = try paths.flatMap { path in
      try (kinds[absolute(path)] ?? [kind(byHeaderOf: path, definition)]).map { kind in
        SourceFile(kind: kind, path: path, name: name(of: path, in: definition))
      }
    }
    // Registrations first, so that scans of their badges are known at once.
    return files.filter { $0.kind == .registrations } + files.filter { $0.kind == .scans }
  }

  /// A path relative to the pipeline file, so that a store and its reports say the same
  /// wherever they lie; a path that the pipeline writes from the root stays one.
  static func name(of path: String, in definition: PipelineDefinition) -> String {
    let file = absolute(path).split(separator: "/").map(String.init)
    let base = absolute(definition.directory).split(separator: "/").map(String.init)
    let isWrittenFromRoot = sources(of: definition).contains { _, patterns in
      patterns.contains { pattern in
        pattern.written.hasPrefix("/")
          && FileGlob.expand(pattern.written, in: "/").contains { absolute($0) == absolute(path) }
      }
    }
    if isWrittenFromRoot { return "/" + file.joined(separator: "/") }
    let shared = zip(file, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + file[shared...]).joined(separator: "/")
  }

  private static func sources(
    of definition: PipelineDefinition
  ) -> [(kind: SourceKind, patterns: [PathReference])] {
    [
      (.registrations, definition.registrations?.input.files ?? []),
      (.scans, definition.scans?.input.files ?? []),
    ]
  }

  private static func kind(
    byHeaderOf path: String, _ definition: PipelineDefinition
  ) throws -> SourceKind {
    // A log's columns are the rarer ones: a registration list has no instant of a scan.
    if let scans = definition.scanIntake, (try? scans.open(path)) != nil { return .scans }
    if let registrations = definition.registrationIntake(digest: nil),
      (try? registrations.open(path)) != nil
    {
      return .registrations
    }
    throw RunFailure(.unknownSource(file: path))
  }

  private static func absolute(_ path: String) -> String {
    PathReference.resolve(path, in: FileManager.default.currentDirectoryPath)
  }
}

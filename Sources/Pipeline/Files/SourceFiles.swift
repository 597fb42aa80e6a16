internal import AttendanceStore
internal import CSVReading
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
      let failures = missing.map {
        RunFailure(.source(.text(TextSourceError(.notFound, path: $0))))
      }
      throw failures.count > 1 ? RunFailure(.files(failures)) : failures[0]
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
    var mismatches: [SourceProblem] = []
    // A log's columns are the rarer ones: a registration list has no instant of a scan.
    if let scans = definition.scanIntake {
      if try fits(path, { path throws(SourceProblem) in try scans.open(path) }, &mismatches) {
        return .scans
      }
    }
    if let registrations = definition.registrationIntake(digest: nil) {
      if try fits(path, { path throws(SourceProblem) in try registrations.open(path) }, &mismatches)
      {
        return .registrations
      }
    }
    // Where there is one source alone, what it misses says more than that the file fits none.
    throw RunFailure(mismatches.count == 1 ? .source(mismatches[0]) : .unknownSource(file: path))
  }

  /// Whether a file has a source's columns; throws what is wrong with a file of any source.
  private static func fits(
    _ path: String, _ open: (String) throws(SourceProblem) -> OpenedSource,
    _ mismatches: inout [SourceProblem]
  ) throws -> Bool {
    do throws(SourceProblem) {
      _ = try open(path)
      return true
    } catch {
      switch error {
      case .header(.missing, _, _), .header(.outOfRange, _, _):
        mismatches.append(error)
        return false
      default: throw RunFailure(.source(error))
      }
    }
  }

  private static func absolute(_ path: String) -> String {
    PathReference.resolve(path, in: FileManager.default.currentDirectoryPath)
  }
}

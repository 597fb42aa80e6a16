import Foundation
import Ingestion
import Pipeline

/// A pipeline file with nothing but what has to be there; line 1 is the edition's.
let minimalYAML = """
  edition: {id: slw, time_zone: Asia/Seoul, days: [2024-10-10]}
  sources:
    scans:
      files: scans.csv
      columns: {badge: badge_id, scanned_at: time}

  """

/// Checks a pipeline file that is not on disk.
func parse(
  _ yaml: String, path: String = "Pipelines/slw.yml"
) throws(PipelineDefinitionError) -> PipelineDefinition {
  try PipelineDefinition(parsing: Array(yaml.utf8), path: path)
}

/// What is wrong with a pipeline file; nothing if it is right.
func problems(of yaml: String) -> [PipelineDefinitionProblem] {
  do {
    _ = try parse(yaml)
    return []
  } catch {
    return error.problems
  }
}

/// A folder that goes away with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("footfall-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, with the folders that it needs.
  func write(_ name: String, _ bytes: [UInt8] = []) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Makes a symbolic link.
  func link(_ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: destination)
  }
}

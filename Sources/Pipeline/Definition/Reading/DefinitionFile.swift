import Foundation

/// Reads a pipeline file from disk.
enum DefinitionFile {
  /// A pipeline file has a few kilobytes; whatever is larger is none.
  static let sizeLimit = 1 << 20

  static func read(_ path: String) throws(PipelineDefinitionError) -> [UInt8] {
    func failure(_ kind: PipelineDefinitionProblem.Kind) -> PipelineDefinitionError {
      let problem = PipelineDefinitionProblem(kind: kind)
      return PipelineDefinitionError(path: path, problems: [problem])
    }
    guard !path.isEmpty, FileManager.default.fileExists(atPath: path) else {
      throw failure(.fileMissing)
    }
    guard !FileManager.default.fileExists(atPath: path + "/.") else {
      throw failure(.fileUnreadable(.folder))
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw failure(.fileUnreadable(.permission))
    }
    let bytes: [UInt8]
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      bytes = Array(try file.read(upToCount: sizeLimit + 1) ?? Data())
    } catch {
      throw failure(.fileUnreadable(.inputOutput))
    }
    guard bytes.count <= sizeLimit else { throw failure(.fileTooLarge(limit: sizeLimit)) }
    return bytes
  }
}

internal import Foundation

/// The folder that generated files are written to.
public struct SampleFolder: Sendable {
  private let root: URL

  /// Names the folder at `path`; nothing is touched yet.
  public init(path: String) {
    root = URL(fileURLWithPath: path, isDirectory: true)
  }

  /// Writes `file`, replacing an older one, and makes missing folders.
  ///
  /// - Returns: the number of bytes on disk.
  /// - Throws: the file system's error.
  public func write(_ file: SampleFile) throws -> Int {
    let location = root.appendingPathComponent(file.path)
    try FileManager.default.createDirectory(
      at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
    let bytes = file.storedBytes
    try Data(bytes).write(to: location)
    return bytes.count
  }

  /// Opens a file to write to piece by piece, emptied first.
  ///
  /// - Throws: the file system's error.
  package func openFile(_ path: String) throws -> SampleFileStream {
    let location = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: location)
    return SampleFileStream(
      handle: try FileHandle(forWritingTo: location), compressed: path.hasSuffix(".gz"))
  }
}

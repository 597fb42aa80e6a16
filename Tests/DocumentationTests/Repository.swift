import Foundation

/// The files of the repository that these tests stand in.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Folders that tools and runs make.
  private static let foreign: Set<String> = [".build", ".git", ".footfall", ".venv"]

  /// The text of a file by its path from the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The texts of a folder's Swift files and of those below it, by path.
  static func sources(in folder: String) throws -> [String] {
    try files(endingIn: ".swift", in: folder).map(text)
  }

  /// Paths of files from the root, in order.
  static func files(endingIn suffix: String, in folder: String = "") throws -> [String] {
    let start = folder.isEmpty ? root : root.appendingPathComponent(folder)
    var found: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: start.path).sorted() {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if isFolder(path) {
        if !foreign.contains(name) { found += try files(endingIn: suffix, in: path) }
      } else if name.hasSuffix(suffix) {
        found.append(path)
      }
    }
    return found
  }

  /// Whether there is a file or a folder.
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  private static func isFolder(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path + "/.")
  }
}

internal import Foundation
internal import Synchronization

/// Folders among the system's temporary files, for what a benchmark has to have on disk.
enum TemporaryFolders {
  private static let made = Mutex<[String]>([])

  /// A new folder.
  static func make() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rooms-benchmarks-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    made.withLock { $0.append(folder) }
    return folder
  }

  /// Removes all that were made.
  static func removeAll() throws {
    for folder in made.withLock({ $0 }) { try FileManager.default.removeItem(atPath: folder) }
    made.withLock { $0 = [] }
  }
}

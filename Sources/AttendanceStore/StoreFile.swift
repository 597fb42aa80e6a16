internal import Foundation
internal import GRDB

/// The store as a file: how it is made and how it is recognised.
enum StoreFile {
  /// Makes an empty file, 0600, where there is none, and the folders that lead to it, 0700.
  static func makeIfMissing(_ path: String) throws(StoreError) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    let folder = (path as NSString).deletingLastPathComponent
    do {
      if !folder.isEmpty {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      }
    } catch {
      throw StoreError(.cannotCreate, path: path)
    }
    let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 || errno == EEXIST else { throw StoreError(.cannotCreate, path: path) }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Throws where a file is there that is no store of this version and is not empty either.
  ///
  /// That is told from the file's first bytes, because of another file no page has the checksum
  /// that a store's has.
  static func check(_ path: String) throws(StoreError) {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else {
      // SQLite would make the file that the link leads to, for everybody to read.
      guard unsafe lstat(path, &info) != 0 else { throw StoreError(.cannotCreate, path: path) }
      return
    }
    guard info.st_mode & S_IFMT == S_IFREG else { throw StoreError(.notAStore, path: path) }
    guard info.st_size > 0, let file = FileHandle(forReadingAtPath: path) else { return }
    let head = try? file.read(upToCount: StoreHeader.byteCount)
    guard let header = StoreHeader([UInt8](head ?? Data())) else {
      throw StoreError(.notAStore, path: path)
    }
    try checkVersion(header.version, path: path)
    guard header.isSound else { throw StoreError(.damaged(StorePages.place(1)), path: path) }
  }

  /// Lays the tables into an empty file; leaves a store as it is.
  static func prepare(_ database: Database, path: String) throws {
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard tables == 0 else { return try checkVersion(database, path: path) }
    try database.execute(sql: Schema.tables)
    try database.execute(sql: Schema.views)
    try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
  }

  /// Throws where the file is not a store that this version understands.
  static func checkVersion(_ database: Database, path: String) throws {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard application == Schema.applicationID else { throw StoreError(.notAStore, path: path) }
    try checkVersion(try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0, path: path)
  }

  private static func checkVersion(_ version: Int, path: String) throws(StoreError) {
    guard version <= Schema.version else { throw StoreError(.newerVersion(version), path: path) }
    guard version == Schema.version else { throw StoreError(.olderVersion(version), path: path) }
  }
}

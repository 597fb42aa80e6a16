internal import Foundation
internal import GRDB

/// The SQLite file that keeps everything that was taken in.
///
/// Every file is taken in within one transaction: its rows, its rejections and its line in the
/// ledger are there together or not at all.
public struct AttendanceStore: Sendable {
  /// Where the store lies.
  public let path: String

  private let queue: DatabaseQueue

  /// Throws where something else is at the path than a store of this version; touches nothing.
  public static func check(_ path: String) throws(StoreError) {
    try StoreFile.check(path)
  }

  /// Opens a store for reading; throws ``StoreError/Kind/missing`` where there is none.
  public static func reading(_ path: String) throws -> AttendanceStore {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError(.missing, path: path)
    }
    return try AttendanceStore(path: path, readonly: true)
  }

  /// Opens a store for taking in files and makes it, readable by its owner alone, where there
  /// is none. Missing folders are made.
  public static func writing(_ path: String) throws -> AttendanceStore {
    try StoreFile.makeIfMissing(path)
    return try AttendanceStore(path: path, readonly: false)
  }

  /// A copy in memory of the store at `path`, or an empty one: for saying what would be done.
  public static func rehearsal(_ path: String) throws -> AttendanceStore {
    let copy = try AttendanceStore(path: path, queue: DatabaseQueue())
    if FileManager.default.fileExists(atPath: path) {
      let store = try reading(path)
      try StoreErrors.translated(path: path) { try store.queue.backup(to: copy.queue) }
    } else {
      try copy.queue.write { database in try StoreFile.prepare(database, path: path) }
    }
    return copy
  }

  private init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }

  /// Runs `body` on one unchanging view of the store.
  public func read<Result>(_ body: (StoreReader) throws -> Result) throws -> Result {
    try StoreErrors.translated(path: path) {
      try queue.read { database in
        try body(StoreReader(database: database, path: path))
      }
    }
  }

  /// Runs `body` in one transaction, which is kept whole when `body` returns and leaves no
  /// trace when it throws.
  public func write<Result>(_ body: (StoreWriter) throws -> Result) throws -> Result {
    try StoreErrors.translated(path: path) {
      try queue.write { database in
        try body(StoreWriter(database: database, path: path))
      }
    }
  }

  /// Writes the file anew without anything that was deleted, so that those bytes are gone.
  public func vacuum() throws {
    try StoreErrors.translated(path: path) { try queue.vacuum() }
  }

  private init(path: String, readonly: Bool) throws {
    self.path = path
    try StorePages.register(path: path)
    try StoreFile.check(path)
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      // The rollback journal with full synchronisation: a commit that returned survives a
      // power cut, and the store stays one file.
      try database.execute(
        sql: """
          PRAGMA page_size = \(StorePages.size);
          PRAGMA synchronous = FULL;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA secure_delete = ON;
          PRAGMA cache_size = -16384;
          PRAGMA temp_store = MEMORY;
          """)
      try StorePages.reserve(database)
    }
    let configured = configuration
    queue = try StoreErrors.translated(path: path) {
      try DatabaseQueue(path: path, configuration: configured)
    }
    try StoreErrors.translated(path: path) {
      if readonly {
        try queue.read { database in try StoreFile.checkVersion(database, path: path) }
      } else {
        try queue.write { database in try StoreFile.prepare(database, path: path) }
      }
    }
  }
}

internal import GRDB
internal import GRDBSQLite

/// Blobs of many megabytes, read from SQLite's pages to where they are wanted.
///
/// As a column of a row SQLite puts such a blob together in memory of its own first. The time that
/// this saves shows in job d of `Scripts/benchmark.sh`.
enum StoredBlob {
  /// The bytes of a blob in a row of a table; none where there is another value.
  static func bytes(
    _ database: Database, table: String, column: String, row: Int64
  ) throws -> [UInt8] {
    var opened: OpaquePointer?
    let opening = unsafe sqlite3_blob_open(
      database.sqliteConnection, "main", table, column, row, 0, &opened)
    // That is what SQLite says of numbers and NULL.
    if opening == SQLITE_ERROR { return [] }
    guard opening == SQLITE_OK else { throw database.failure(opening) }
    guard let blob = unsafe opened else { return [] }
    defer { unsafe sqlite3_blob_close(blob) }
    let count = unsafe Int(sqlite3_blob_bytes(blob))
    var result = SQLITE_OK
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      result = unsafe sqlite3_blob_read(blob, buffer.baseAddress, Int32(count), 0)
      filled = result == SQLITE_OK ? count : 0
    }
    guard result == SQLITE_OK else { throw database.failure(result) }
    return bytes
  }
}

internal import GRDB
internal import GRDBSQLite

/// A statement for very many rows, with values that go straight to SQLite and come straight from
/// it.
///
/// GRDB's own way boxes every value; with some hundred thousand registrations that costs more
/// than SQLite does. Its speed stands in the benchmarks `AttendanceStore:registrations` and
/// `AttendanceStore:snapshot`.
@safe struct BulkStatement {
  private let database: Database
  private let statement: SQLiteStatement

  // Keeps the statement from being finalised.
  private let owner: Statement

  /// The statement for `sql`, compiled once for each connection.
  init(_ database: Database, sql: String) throws {
    self.database = database
    owner = try database.cachedStatement(sql: sql)
    unsafe statement = owner.sqliteStatement
  }

  /// Binds a whole number, or NULL; positions count from 1.
  func bind(_ position: Int32, _ value: Int64?) {
    if let value {
      unsafe sqlite3_bind_int64(statement, position, value)
    } else {
      unsafe sqlite3_bind_null(statement, position)
    }
  }

  /// Binds a text.
  func bind(_ position: Int32, _ value: String) {
    // An empty buffer has no address, which SQLite would take for NULL.
    guard !value.isEmpty else {
      unsafe sqlite3_bind_text(statement, position, "", 0, Self.copied)
      return
    }
    var text = value
    text.withUTF8 { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
        _ = unsafe sqlite3_bind_text(
          statement, position, bytes.baseAddress, Int32(bytes.count), Self.copied)
      }
    }
  }

  /// Runs the statement with a text and a blob that SQLite reads in their place, which saves a
  /// copy; it holds them no longer than the call. An empty blob is NULL.
  func run(text: RawSpan, at position: Int32, blob: RawSpan, at blobPosition: Int32) throws {
    defer { unsafe sqlite3_bind_null(statement, blobPosition) }
    try unsafe blob.withUnsafeBytes { bytes in
      unsafe bindInPlace(bytes, at: blobPosition)
      try run(text: text, at: position)
    }
  }

  /// Runs the statement with a text, not empty, that SQLite reads in its place.
  func run(text: RawSpan, at position: Int32) throws {
    defer { unsafe sqlite3_bind_null(statement, position) }
    try unsafe text.withUnsafeBytes { bytes in
      unsafe sqlite3_bind_text(
        statement, position, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(bytes.count), Self.borrowed)
      try run()
    }
  }

  /// Runs the statement with a blob that SQLite reads in its place. An empty blob is NULL.
  func run(blob: RawSpan, at position: Int32) throws {
    defer { unsafe sqlite3_bind_null(statement, position) }
    try unsafe blob.withUnsafeBytes { bytes in
      unsafe bindInPlace(bytes, at: position)
      try run()
    }
  }

  private func bindInPlace(_ bytes: UnsafeRawBufferPointer, at position: Int32) {
    unsafe sqlite3_bind_blob(
      statement, position, bytes.isEmpty ? nil : bytes.baseAddress, Int32(bytes.count),
      Self.borrowed)
  }

  /// Runs the statement with what has been bound, and makes it ready for the next row.
  func run() throws {
    let result = unsafe sqlite3_step(statement)
    unsafe sqlite3_reset(statement)
    guard result == SQLITE_DONE else { throw database.failure(result) }
  }

  /// Moves to the next row of the result; after the last one, makes the statement ready again.
  func next() throws -> Bool {
    let result = unsafe sqlite3_step(statement)
    if result == SQLITE_ROW { return true }
    unsafe sqlite3_reset(statement)
    guard result == SQLITE_DONE else { throw database.failure(result) }
    return false
  }

  /// Makes the statement ready again before its last row.
  func reset() {
    unsafe sqlite3_reset(statement)
  }

  /// A whole number of the current row, 0 for NULL; columns count from 0.
  func int(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(statement, column)
  }

  /// Whether a value of the current row is NULL.
  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  /// A text's or a blob's bytes of the current row; empty for NULL.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(statement, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Calls `body` with a text or blob of the current row where SQLite holds it; empty for NULL.
  func withBytes<Result>(_ column: Int32, _ body: (RawSpan) throws -> Result) rethrows -> Result {
    try body(unsafe RawSpan(_unsafeBytes: borrowedBytes(column)))
  }

  /// Calls `body` with two texts or blobs of the current row where SQLite holds them; empty for
  /// NULL.
  func withBytes<Result>(
    _ first: Int32, _ second: Int32, _ body: (RawSpan, RawSpan) throws -> Result
  ) rethrows -> Result {
    try body(
      unsafe RawSpan(_unsafeBytes: borrowedBytes(first)),
      unsafe RawSpan(_unsafeBytes: borrowedBytes(second)))
  }

  private func borrowedBytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = unsafe sqlite3_column_blob(statement, column)
    return unsafe UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(statement, column)))
  }

  // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
  private static let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  // SQLITE_STATIC: SQLite reads the bytes where they are.
  private static let borrowed: sqlite3_destructor_type? = nil
}

internal import GRDB

extension Database {
  /// What a call to SQLite itself ended with, as GRDB tells it of its own calls.
  func failure(_ result: Int32) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: result), message: lastErrorMessage)
  }
}

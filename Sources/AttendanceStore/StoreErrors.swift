internal import GRDB

/// SQLite's result codes in the store's own words.
enum StoreErrors {
  /// Runs `body` and turns what SQLite throws into a ``StoreError``.
  static func translated<Result>(path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(kind(of: error), path: path)
    }
  }

  /// Runs `body` and turns what is wrong with a page into `damage`.
  static func translated<Result>(
    damage: StoreError, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch is Page.Damage {
      throw damage
    }
  }

  private static func kind(of error: DatabaseError) -> StoreError.Kind {
    if error.extendedResultCode == .SQLITE_IOERR_DATA { return .damaged(StorePages.lastDamaged) }
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_FULL: .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM: .notWritable
    case .SQLITE_CANTOPEN: .cannotCreate
    case .SQLITE_NOTADB: .notAStore
    case .SQLITE_CORRUPT: .damaged("SQLite pages")
    default: .other(error.message ?? "SQLite error \(error.resultCode.rawValue)")
    }
  }
}

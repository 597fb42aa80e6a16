internal import CStorePages
internal import GRDB

/// The checksums at the ends of the store's pages, of which SQLite itself knows nothing.
///
/// A bit that flips anywhere in a page is found when SQLite reads the page, whatever it held: a
/// figure, a name, an index or nothing. A page holds many rows, so this costs next to nothing.
enum StorePages {
  /// The size of a page, in bytes.
  static let size = 65_536

  /// The bytes at the end of each page that SQLite leaves to the checksum.
  static let reservedSize = Int(STORE_PAGE_CHECKSUM_SIZE)

  // Once for all databases of the process, before the first of them is opened.
  private static let isRegistered = store_pages_register() == 0

  /// Throws where this process can't verify pages.
  static func register(path: String) throws(StoreError) {
    guard isRegistered else { throw StoreError(.other("no layer for files"), path: path) }
  }

  /// Leaves room for checksums in a database that is empty so far; others are left as they are.
  static func reserve(_ database: Database) throws {
    let result = unsafe store_pages_reserve(
      UnsafeMutableRawPointer(database.sqliteConnection))
    guard result == 0 else { throw database.failure(result) }
  }

  /// The numbers of all pages that are not as they were written, counted from 1, in order.
  static func damaged(_ database: Database) throws -> [Int] {
    var found: [Int] = []
    var next: Int64 = 1
    while next > 0 {
      next = unsafe store_pages_first_damaged(
        UnsafeMutableRawPointer(database.sqliteConnection), Int32(size), next)
      guard next >= 0 else { throw DatabaseError(resultCode: .SQLITE_IOERR) }
      guard next > 0 else { break }
      found.append(Int(next))
      next += 1
    }
    return found
  }

  /// The words for a page that was found damaged.
  static func place(_ page: Int) -> String { "page \(page) of the file" }

  /// The words for the page that was found damaged last.
  static var lastDamaged: String { place(Int(store_pages_last_damaged())) }
}

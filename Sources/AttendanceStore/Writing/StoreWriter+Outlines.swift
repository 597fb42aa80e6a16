internal import Foundation
internal import GRDB

extension StoreWriter {
  /// Notes what later deliveries of a file are compared with.
  ///
  /// - Parameters:
  ///   - columns: the names of its columns in their order.
  ///   - identities: scans or badges that it has, each once.
  public func note(columns: [String], identities: Int, file: Int64) throws {
    let text = String(decoding: try JSONEncoder().encode(columns), as: UTF8.self)
    try database.execute(
      sql: "INSERT INTO file_outlines (file, columns, identities) VALUES (?, ?, ?)",
      arguments: [file, text, identities])
  }
}

@testable import Ingestion

/// A CSV file that is written row by row, and knows where each row starts.
struct GeneratedFile {
  private(set) var bytes: [UInt8]
  private(set) var line = 2
  var rejections: [Rejection] = []

  /// A file with this header line.
  init(header: String) {
    bytes = Array(header.utf8) + [0x0D, 0x0A]
  }

  /// Adds a row; a row that is not taken in says why, and what of it is kept if not all.
  mutating func add(
    _ row: [UInt8], rejected reason: Rejection.Reason? = nil, field: String? = nil,
    value: String = "", kept: String? = nil
  ) {
    if let reason {
      rejections.append(
        Rejection(
          line: line, byteOffset: bytes.count, reason: reason, field: field, value: value,
          row: kept ?? String(decoding: row, as: UTF8.self)))
    }
    bytes += row + [0x0D, 0x0A]
    line += row.count { $0 == 0x0A } + 1
  }

  mutating func add(
    _ row: String, rejected reason: Rejection.Reason? = nil, field: String? = nil,
    value: String = "", kept: String? = nil
  ) {
    add(Array(row.utf8), rejected: reason, field: field, value: value, kept: kept)
  }

  /// What is kept of a field that nobody mapped.
  static func masked(_ field: String) -> String {
    let structure: Set<Unicode.Scalar> = ["\"", "\r", "\n"]
    return String(
      String.UnicodeScalarView(field.unicodeScalars.map { structure.contains($0) ? $0 : "*" }))
  }
}

/// A kind of file that people hand in where CSV was meant.
struct BinaryFormat {
  /// What the format is called, or `nil` if the bytes are only known to be no text.
  let name: String?

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "ZIP archive or Excel workbook"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old Excel workbook"),
    (Array("%PDF-".utf8), "PDF"),
    ([0x89] + Array("PNG\r\n".utf8), "PNG picture"),
    ([0xFF, 0xD8, 0xFF], "JPEG picture"),
    (Array("SQLite format 3\0".utf8), "SQLite database"),
    (Array("PAR1".utf8), "Parquet"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG picture"),
    ([0xFF, 0xD8, 0xFF], "JPEG picture"),
    (Array("GIF8".utf8), "GIF picture"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz data"),
    (Array("BZh".utf8) + [0x39, 0x31, 0x41, 0x59], "bzip2 data"),
  ]

  /// Recognises what `head` is the beginning of, or `nil` if it may be text.
  ///
  /// A stray NUL costs a field its validity, not the file: only many of them are telling.
  init?(_ head: [UInt8]) {
    if let known = BinaryFormat(signatureOf: head) {
      self = known
      return
    }
    let zeros = head.count { $0 == 0 }
    let controls = head.count(where: Self.isControl)
    guard zeros > 64 && zeros * 100 > head.count || controls > 8 && controls * 20 > head.count
    else { return nil }
    name = nil
  }

  /// Whether no text in any encoding of single bytes has the byte: a control that is no blank, no
  /// end of a line or a file, and no shift between Asian character sets.
  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x01...0x08, 0x10...0x19, 0x1C...0x1F: true
    default: false
    }
  }

  /// Recognises a format by the bytes that all its files begin with.
  init?(signatureOf head: [UInt8]) {
    guard let known = Self.signatures.first(where: { head.starts(with: $0.bytes) }) else {
      return nil
    }
    name = known.name
  }
}

/// How the store cuts what it knows of badges into pages.
///
/// A page is a row that holds what there is to say of 1,024 consecutive badge numbers. A row for
/// each badge costs SQLite more than reading the badge from its file; and as the texts of pages
/// are JSON, any SQLite tool reads them.
enum Page {
  /// How many badge numbers a page has.
  static let size = 1_024

  /// The numbers that a page may have.
  static let numbers = 0...Int(UInt32.max) / size

  /// Why a page is not what was written.
  enum Damage: Error, Equatable {
    case checksum
    case syntax
    case order
    case range
  }

  /// The page that a badge number is of.
  static func number(of badge: UInt32) -> Int { Int(badge) / size }

  /// The checksum of a page's place and of its two columns, as SQLite keeps it.
  static func checksum(
    edition: Int64, page: Int, _ text: RawSpan, _ blob: RawSpan
  ) -> Int64 {
    var checksum = Checksum(UInt64(bitPattern: edition))
    checksum.mix(UInt64(bitPattern: Int64(page)))
    checksum.mix(UInt64(text.byteCount))
    checksum.mix(text)
    checksum.mix(UInt64(blob.byteCount))
    checksum.mix(blob)
    return Int64(bitPattern: checksum.value)
  }

  /// The checksum of a text that the store holds for a file.
  static func checksum(of text: RawSpan, file: Int64) -> Int64 {
    var checksum = Checksum(UInt64(bitPattern: file))
    checksum.mix(UInt64(text.byteCount))
    checksum.mix(text)
    return Int64(bitPattern: checksum.value)
  }
}

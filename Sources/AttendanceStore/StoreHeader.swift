/// What the first bytes of a SQLite file say of it.
struct StoreHeader {
  /// How many bytes they are.
  static let byteCount = 100

  /// The version of the format.
  let version: Int

  /// Whether pages are cut as this version cuts them; if not, none of them can be verified.
  let isSound: Bool

  /// What the bytes say; `nil` where they are not those of a store.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    func number(_ offset: Int, _ count: Int) -> Int {
      bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
    }
    // Where SQLite's own mark is damaged, Footfall's still tells whose file it is.
    guard number(68, 4) == Schema.applicationID else { return nil }
    version = number(60, 4)
    // SQLite writes 65,536, which two bytes can't hold, as 1.
    isSound =
      bytes.starts(with: "SQLite format 3\0".utf8) && number(16, 2) == 1
      && number(20, 1) == StorePages.reservedSize
  }
}

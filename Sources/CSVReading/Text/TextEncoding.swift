/// A character encoding that the reader can turn into UTF-8.
public struct TextEncoding: Sendable, Hashable, CustomStringConvertible {
  /// The name under which reports show the encoding.
  public let name: String

  /// What the C library calls it, or `nil` for UTF-8, which is read as it is.
  let converterName: String?

  /// The bytes of the smallest unit: what is skipped where a sequence is invalid.
  let unit: Int

  /// UTF-8.
  public static let utf8 = TextEncoding(name: "utf-8", converterName: nil, unit: 1)
  static let utf16LE = TextEncoding(name: "utf-16le", converterName: "UTF-16LE", unit: 2)
  static let utf16BE = TextEncoding(name: "utf-16be", converterName: "UTF-16BE", unit: 2)
  static let cp949 = TextEncoding(name: "cp949", converterName: "CP949", unit: 1)
  static let windows1252 = TextEncoding(name: "windows-1252", converterName: "CP1252", unit: 1)

  /// The encodings known by name, each with its other names.
  private static let table: [(encoding: TextEncoding, aliases: [String])] = [
    (utf8, ["utf8"]),
    (cp949, ["cp949", "ms949", "uhc", "euckr"]),
    (utf16LE, ["utf16le"]),
    (utf16BE, ["utf16be"]),
    (windows1252, ["windows1252", "cp1252"]),
    (single("iso-8859-1", "ISO-8859-1"), ["iso88591", "latin1"]),
    (single("windows-1250", "CP1250"), ["windows1250", "cp1250"]),
    (single("windows-1251", "CP1251"), ["windows1251", "cp1251"]),
    (single("shift_jis", "CP932"), ["shiftjis", "cp932", "sjis"]),
    (single("euc-jp", "EUC-JP"), ["eucjp"]),
    (single("gbk", "GB18030"), ["gbk", "gb18030", "gb2312"]),
    (single("big5", "BIG5"), ["big5"]),
  ]

  /// The names that error messages offer, in the order of the manual.
  public static var known: [String] {
    var names = table.map(\.encoding.name)
    names.insert("utf-16", at: 2)
    return names
  }

  /// The name for people.
  public var description: String { name }

  /// Looks an encoding up by name: the table first, then whatever the C library knows.
  ///
  /// `utf-16` is not found here: only the bytes tell which of the two it is.
  static func named(_ name: String) -> TextEncoding? {
    let wanted = key(name)
    for entry in table where entry.aliases.contains(wanted) {
      return entry.encoding
    }
    // A slash would switch the converter's own repairs on.
    guard !name.isEmpty, !name.contains("/"), !name.utf8.contains(0) else { return nil }
    guard Transcoder.exists(name) else { return nil }
    let unit = wanted.hasPrefix("utf32") || wanted.hasPrefix("ucs4") ? 4 : 1
    return TextEncoding(
      name: name.lowercased(), converterName: name, unit: wanted.hasPrefix("ucs2") ? 2 : unit)
  }

  /// What remains of a name without case, hyphens, underscores and blanks.
  static func key(_ name: String) -> String {
    name.lowercased().filter { !"-_ ".contains($0) }
  }

  private static func single(_ name: String, _ converterName: String) -> TextEncoding {
    TextEncoding(name: name, converterName: converterName, unit: 1)
  }
}

/// Letters as a name is compared by: small, and without the marks that a keyboard may lack.
///
/// Only for recognising the countries of our own table; the key of a company or a city keeps every
/// mark, for there 'Bodo' and 'Bodø' may well be two.
enum LetterFolding {
  /// The letters, in UTF-8, that stand for `scalar`, or `nil` where it stands for itself.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    let value = Int(scalar.value)
    return value < limit ? table[value] : nil
  }

  /// Each word: a letter and those that count as it.
  private static let groups = """
    aàáâãäåāăąǎạảấầẩẫậắằẳẵặ cçćĉċč dðďđ eèéêëēĕėęěẹẻẽếềểễệ gĝğġģǧ hĥħ iİìíîïĩīĭįıǐịỉ jĵ kķ lĺļľŀł \
    nñńņňŉ oòóôõöøōŏőơǒọỏốồổỗộớờởỡợ rŕŗř sśŝşšș tţťŧț uùúûüũūŭůűųưǔụủứừửữự wŵ yýÿŷỳỵỷỹ zźżž əǝ \
    αά εέ ηή ιίϊΐ οό υύϋΰ ωώ σς ийѝ еёѐ ії уў гґ اأإآٱ يىیئ كک هة وؤ
    """

  private static let digraphs: [(Unicode.Scalar, String)] = [
    ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"), ("ĳ", "ij"),
  ]

  private static let limit = 0x1F00

  private static let table: [[UInt8]?] = {
    var table = [[UInt8]?](repeating: nil, count: limit)
    func put(_ letters: String, for scalar: Unicode.Scalar) {
      let capitals = scalar.properties.uppercaseMapping.unicodeScalars
      let capital = capitals.count == 1 ? capitals.first : nil
      for scalar in [scalar, capital ?? scalar] where Int(scalar.value) < limit {
        table[Int(scalar.value)] = Array(letters.utf8)
      }
    }
    for alphabet in [0x61...0x7A, 0x3B1...0x3C9, 0x430...0x45F, 0x561...0x586] {
      for letter in alphabet.compactMap(Unicode.Scalar.init) { put(String(letter), for: letter) }
    }
    for group in groups.split(separator: " ") {
      for letter in group.unicodeScalars { put(String(group.prefix(1)), for: letter) }
    }
    for (letter, letters) in digraphs { put(letters, for: letter) }
    return table
  }()
}

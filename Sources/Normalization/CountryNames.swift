/// What countries are called in the languages of common exports.
///
/// One text a language, of entries `FR Frankreich` between semicolons and line ends. A name that an
/// earlier table has already, marks and blanks aside, is not repeated.
enum CountryNames {
  static let languages = [
    korean, japanese, simplifiedChinese, traditionalChinese,
    french, spanish, portuguese, italian, romanian, catalan,
    german, dutch, swedish, danish, norwegian, icelandic,
    polish, czech, slovak, croatian, slovenian, serbian, russian, ukrainian, bulgarian,
    turkish, finnish, estonian, hungarian, latvian, lithuanian, greek,
    vietnamese, indonesian, malay, thai, arabic, hebrew, persian, hindi,
  ]

  /// The entries of one language's text, in its order.
  static func entries(of language: String) -> [(code: CountryCode, name: Substring)] {
    // By bytes: characters would have to be found first, which takes longer than all the rest.
    let entries = language.utf8.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }
    return entries.compactMap { entry in
      let entry = Substring(entry.drop { $0 == UInt8(ascii: " ") })
      guard let code = CountryCode(entry.prefix(2)) else { return nil }
      return (code, entry.dropFirst(3))
    }
  }
}

/// Finds the country that a text names exactly, marks, blanks and punctuation aside.
///
/// Built once, from ``CountryTable`` and ``CountryNames``.
struct CountryIndex: Sendable {
  static let shared = CountryIndex()

  /// Alpha-2, alpha-3, and names too short to do without their marks, by match key.
  private var codes: [String: CountryCode] = [:]
  /// Names of up to three plain letters, or four in two words, by their words: 'U.S.A.' is 'usa',
  /// 'Na Uy' is 'na uy' and not 'nauy'.
  private var abbreviations: [String: CountryCode] = [:]
  /// All other names by ``NameTokens/compact``.
  private var names: [String: CountryCode] = [:]
  /// Names that the tables give to two countries. There are none; a test says so.
  private(set) var contested: [String] = []

  /// Abbreviations that mean their country within a longer text too.
  private static let unmistakable: Set = [
    "usa", "us", "uk", "uae", "prc", "drc", "ksa", "rsa", "rok", "roc", "eua", "vae", "eau", "frg",
  ]

  private init() {
    names.reserveCapacity(8_000)
    for row in CountryTable.rows {
      codes[row.code.text.lowercased()] = row.code
      codes[row.alpha3.lowercased()] = row.code
      add(row.name, row.code)
      for alias in row.aliases { add(alias, row.code) }
    }
    for language in CountryNames.languages {
      for (code, name) in CountryNames.entries(of: language) { add(name, code) }
    }
    for name in NotCountries.ambiguous { add(name, .unknown) }
  }

  private mutating func add(_ name: Substring, _ code: CountryCode) {
    let tokens = NameTokens(name)
    let compact = tokens.compact
    let isOneWord = tokens.words.count == 1
    let isShort = compact.utf8.count < (isOneWord ? 4 : 5)
    if isShort, name.utf8.contains(where: { $0 >= 0x80 }) {
      Self.insert(code, at: MatchKey.of(String(name)), into: &codes, &contested)
    } else if isShort {
      Self.insert(code, at: Self.spaced(tokens), into: &abbreviations, &contested)
    } else {
      Self.insert(code, at: compact, into: &names, &contested)
    }
  }

  private static func insert(
    _ code: CountryCode, at key: String, into index: inout [String: CountryCode],
    _ contested: inout [String]
  ) {
    let other = index.updateValue(code, forKey: key)
    if let other, other != code { contested.append(key) }
  }

  private static func spaced(_ tokens: NameTokens) -> String { tokens.words.joined(separator: " ") }

  /// The country whose code or abbreviation `text`, which is `tokens`, is as a whole. Within a
  /// longer text these may as well be words: 'Den Haag', 'Indianapolis, IN'.
  func code(_ text: some StringProtocol, _ tokens: NameTokens) -> CountryCode? {
    codes[String(text)] ?? abbreviations[Self.spaced(tokens)]
  }

  /// The country that all of `tokens` together name; ``CountryCode/unknown`` where the name is
  /// known to mean more than one, or none any more.
  func name(_ tokens: NameTokens) -> CountryCode? { name(tokens.words[...]) }

  /// The country that `words` together name. Blanks don't count, but that a name of four letters
  /// has to be one word, for 'in de' is not the French 'Inde'.
  func name(_ words: ArraySlice<String>) -> CountryCode? {
    if words.count == 1, let only = words.first, Self.unmistakable.contains(only) {
      return abbreviations[only]
    }
    let compact = words.joined()
    if words.count > 1, compact.utf8.count < 5 { return nil }
    return names[compact]
  }
}

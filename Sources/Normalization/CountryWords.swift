/// What a run of words without punctuation says about a country.
enum CountryWords {
  enum Meaning: Equatable {
    case nothing
    case country(CountryCode)
    /// More than one country, or a name and a code that contradict each other.
    case several
  }

  static let georgia = code("GE")
  static let unitedStates = code("US")

  /// Longer runs of words are no list of names, and would take long to try.
  private static let mostWords = 12

  /// What `tokens` mean: as a name, without numbers, without what a state calls itself, after the
  /// last number of an address, or as names side by side.
  static func meaning(of tokens: NameTokens) -> Meaning {
    let index = CountryIndex.shared
    let words = tokens.words
    if let code = index.name(tokens) { return meaning(of: code) }
    let unnumbered = withoutNumbers(words)
    if let code = index.name(unnumbered[...]) { return meaning(of: code) }
    if let code = withoutStyle(unnumbered).flatMap(index.name) {
      return isPlain(code) ? meaning(of: code) : .several
    }
    if let last = words.lastIndex(where: NameTokens.hasDigit),
      let code = index.name(words[(last + 1)...]), code != georgia
    {
      return meaning(of: code)
    }
    return sideBySide(unnumbered)
  }

  private static func meaning(of code: CountryCode) -> Meaning {
    code == .unknown ? .several : .country(code)
  }

  /// The country whose name `tokens` misspell.
  static func misspelt(_ tokens: NameTokens) -> CountryCode? {
    let words = withoutNumbers(tokens.words)
    // In other languages the style changes the name's ending: 'Republika Islandii'.
    let core = words.contains(where: foreignStyles.contains) ? nil : withoutStyle(words)
    let code =
      Misspelling.shared.country(nearestTo: words.joined())
      ?? core.flatMap { Misspelling.shared.country(nearestTo: $0.joined()) }
    return code.flatMap { isPlain($0) || ["CN", "KR", "TW"].contains($0.text) ? $0 : nil }
  }

  /// Whether `word` is one that many countries' names have.
  static func isGeneric(_ word: String) -> Bool {
    styles.contains(word) || links.contains(word) || generic.contains(word)
  }

  /// Whether a country that goes by `code` shares its bare name with another, as the two Koreas and
  /// the two Congos do, so that what stands after the name matters.
  static func sharesName(_ code: CountryCode) -> Bool { namesakes.contains(code) }

  /// 'Germany 81663', 'D-80331 Germany', 'Norway No. 3601' without the number and its sign.
  private static func withoutNumbers(_ words: [String]) -> [String] {
    guard words.contains(where: NameTokens.hasDigit) else { return words }
    return words.indices.filter { place in
      let isBeforeNumber = place + 1 < words.count && NameTokens.hasDigit(words[place + 1])
      let isSign = words[place].utf8.count == 1 || ["no", "nr"].contains(words[place])
      return !NameTokens.hasDigit(words[place]) && !(isBeforeNumber && isSign)
    }
    .map { words[$0] }
  }

  /// The words between those that a state calls itself by, or `nil` where there are no others.
  private static func withoutStyle(_ words: [String]) -> ArraySlice<String>? {
    var core = words[...]
    while let first = core.first,
      styles.contains(first) || (core.count < words.count && links.contains(first))
    {
      core.removeFirst()
    }
    while let last = core.last, styles.contains(last) || links.contains(last) { core.removeLast() }
    return core.isEmpty || core.count == words.count ? nil : core
  }

  /// Whether what a state calls itself tells it from no other: 'Republic of China' is Taiwan, the
  /// 'State of Georgia' American, and a 'Republic of Dominica' may be either.
  static func isPlain(_ code: CountryCode) -> Bool { !delicate.contains(code) }

  /// Names one after the other, such as 'United States USA'; codes beside them must agree.
  private static func sideBySide(_ words: [String]) -> Meaning {
    guard (2...mostWords).contains(words.count), let found = names(words[...]),
      !found.names.isEmpty
    else { return .nothing }
    guard let code = Territories.only(found.names) else { return .several }
    let all = found.codes.union([code])
    return Territories.only(all) == code ? .country(code) : .several
  }

  /// The names, at least one, and codes that `words` consist of, the longest first, or `nil`.
  private static func names(
    _ words: ArraySlice<String>
  ) -> (names: Set<CountryCode>, codes: Set<CountryCode>)? {
    let index = CountryIndex.shared
    for count in stride(from: words.count, to: 0, by: -1) {
      let head = words.prefix(count)
      let name = index.name(head)
      let code =
        count == 1 && name == nil
        ? head.first.flatMap { index.code($0, NameTokens(words: [$0])) } : nil
      guard name != nil || code != nil else { continue }
      let tail = words.dropFirst(count)
      if tail.isEmpty {
        return name.map { ([$0], []) } ?? code.map { ([], [$0]) }
      }
      if var rest = names(tail) {
        if let name { rest.names.insert(name) }
        if let code { rest.codes.insert(code) }
        return rest
      }
    }
    return nil
  }

  private static func code(_ text: String) -> CountryCode { CountryCode(text) ?? .unknown }

  private static let delicate = Set(
    ["CN", "TW", "KR", "KP", "CD", "CG", "DM", "DO", "GE"].map(code))

  private static let namesakes = Set(["KR", "CG", "DM", "GN", "MF", "SD", "SX", "WS"].map(code))

  private static let styles = englishStyles.union(foreignStyles)

  private static let englishStyles = words(
    """
    republic state kingdom federal federative federation islamic democratic socialist people peoples
    commonwealth principality sultanate hashemite grand duchy union emirate bolivarian plurinational
    independent sovereign arab
    """)

  private static let foreignStyles = words(
    """
    republica republique republik repubblica republika republiek republiken republikken respublika
    republikas vabariik koztarsasag cumhuriyeti estado etat staat stato reino royaume regno
    konigreich koninkrijk krolestwo kongeriget konungariket kongeriket
    республика республики королевство государство република
    """)

  private static let generic = words(
    """
    united states etats unis estados unidos vereinigte staaten stati uniti stany zjednoczone
    verenigde staten island islands iles ile islas isla ilhas ilha isole isola inseln wyspy eilanden
    adalari saint saints sar region territory territories country
    """)

  private static let links = words(
    "de del di du do da dos das der des van von la le les el los d l")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { NameTokens($0).compact })
  }
}

/// Finds the one country that a misspelt name can only mean.
///
/// A name of six letters or more may be off by one letter, of nine or more by two; two neighbours
/// that changed places are one. The first letter has to be right, or 'Siberia' would be Liberia,
/// and no other country's name may be as near.
struct Misspelling: Sendable {
  static let shared = Misspelling()

  /// Languages that many write who don't speak them. The more names there are, the more words are
  /// near one, so the others have to be spelt right.
  private static let languages = [
    CountryNames.french, CountryNames.german, CountryNames.spanish, CountryNames.portuguese,
    CountryNames.italian, CountryNames.polish, CountryNames.turkish, CountryNames.dutch,
  ]

  private struct Name: Sendable {
    let letters: [UInt8]
    let code: CountryCode
    /// How many letters may be wrong.
    let tolerance: Int
  }

  private var namesByInitial: [UInt8: [Name]] = [:]

  private init() {
    for row in CountryTable.rows {
      for name in [row.name] + row.aliases { add(name, row.code, isEnglish: true) }
    }
    for language in Self.languages {
      for (code, name) in CountryNames.entries(of: language) { add(name, code, isEnglish: false) }
    }
    for name in NotCountries.ambiguous { add(name, .unknown, isEnglish: true) }
  }

  /// Keeps short names too, which can't be the answer but may be as near as another.
  private mutating func add(_ name: Substring, _ code: CountryCode, isEnglish: Bool) {
    let tokens = NameTokens(name)
    let letters = Array(tokens.compact.utf8)
    guard let initial = letters.first, letters.count >= 4, letters.allSatisfy({ $0 < 0x80 }) else {
      return
    }
    let core = tokens.words.filter { !CountryWords.isGeneric($0) }
    let coreLength = core.reduce(0) { $0 + $1.utf8.count }
    // Words are nearer to a short name of any of eight other languages: 'Vienna' to 'Vietnã'.
    var tolerance = Self.tolerance(forLetters: isEnglish ? coreLength : coreLength - 2)
    if core.count < tokens.words.count {
      // 'République d'Irlande' and 'République d'Islande' are long, but what differs is not.
      tolerance = isEnglish ? max(tolerance, letters.count >= 12 ? 1 : 0) : 0
    }
    namesByInitial[initial, default: []].append(
      Name(letters: letters, code: code, tolerance: tolerance))
  }

  private static func tolerance(forLetters count: Int) -> Int {
    count >= 9 ? 2 : count >= 6 ? 1 : 0
  }

  /// The country nearest to `compact`, a text as ``NameTokens/compact`` gives it, if there is
  /// exactly one and it is near enough.
  func country(nearestTo compact: String) -> CountryCode? {
    let letters = Array(compact.utf8)
    guard letters.count >= 6, let initial = letters.first,
      !NotCountries.places.contains(compact)
    else { return nil }
    let allowed = Self.tolerance(forLetters: letters.count)
    var nearest: Set<CountryCode> = []
    var least = allowed
    var isNearEnough = false
    for name in namesByInitial[initial, default: []]
    where abs(letters.count - name.letters.count) <= least {
      let distance = EditDistance.between(letters, name.letters)
      guard distance <= least else { continue }
      if distance < least {
        nearest = []
        isNearEnough = false
      }
      least = distance
      nearest.insert(name.code)
      if distance <= name.tolerance { isNearEnough = true }
    }
    guard isNearEnough, nearest.count == 1, let only = nearest.first else { return nil }
    return only == .unknown ? nil : only
  }
}

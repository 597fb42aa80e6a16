/// Tells which country a text means, in many languages and spellings.
///
/// A text that could mean two countries stays ``CountryCode/unknown``, as does one that only looks
/// a little like a country: a wrong country is worse than none. Everything the resolver knows is in
/// its tables; it neither asks the system nor remembers what it was asked.
public struct CountryResolver: Sendable {
  /// What is wrong with the alias rows, in their order. Those rows have no effect.
  public let problems: [AliasProblem]

  private(set) var aliases: [String: CountryCode] = [:]

  /// A resolver that knows `aliases` before all else.
  ///
  /// Their canonical names may be codes or any names that resolve, or `ZZ` for a text that is to
  /// stay unknown.
  public init(aliases rows: [AliasRow] = []) {
    let table = AliasTable(rows: rows, key: MatchKey.of)
    var problems = table.problems
    for row in rows {
      let key = MatchKey.of(row.alias)
      guard let canonical = table.canonicalName(of: key) else { continue }
      let code = Self.builtIn(MatchKey.of(canonical))
      if code == .unknown, MatchKey.of(canonical) != "zz", MatchKey.of(canonical) != "unknown" {
        problems.append(.unknownCountry(row))
      } else {
        self.aliases[key] = code
      }
    }
    self.problems = problems.sorted { $0.row.line < $1.row.line }
  }

  /// Builds the tables that all resolvers share, if nobody has yet; they take some milliseconds.
  public static func prepare() {
    _ = CountryIndex.shared
  }

  /// The country that `text` means, or ``CountryCode/unknown``.
  ///
  /// A text that no table has costs a comparison with some thousand names, so resolve each distinct
  /// text once.
  public func country(_ text: String) -> CountryCode {
    let key = MatchKey.of(text)
    return aliases[key] ?? Self.builtIn(key)
  }

  private static func builtIn(_ key: String) -> CountryCode {
    let index = CountryIndex.shared
    // Codes first: 'NA' is Namibia and 'NO' is Norway.
    let tokens = NameTokens(key)
    if let code = index.code(trimmedOfPunctuation(key), tokens) { return code }
    if Placeholder.isPlaceholder(key) { return .unknown }
    if let code = index.name(tokens) { return code }
    return CountryPhrase(key).country ?? .unknown
  }

  private static func trimmedOfPunctuation(_ key: String) -> Substring {
    func isPunctuation(_ character: Character) -> Bool { ".,;:!*()[]\"'- ".contains(character) }
    var trimmed = key[...].drop(while: isPunctuation)
    while let last = trimmed.last, isPunctuation(last) { trimmed.removeLast() }
    return trimmed
  }
}

/// A text that is no country's name as it stands but may have one in it, such as
/// 'Germany / Niemcy', 'Russia 俄罗斯联邦 (RU)', or an address.
///
/// The text is cut into parts at its punctuation; each part may name one country, several, or none.
struct CountryPhrase {
  private var parts: [Part] = []
  /// Parts that are nothing but a code, which may confirm or contradict but not decide: the 'DE' of
  /// 'Wilmington, DE' is Delaware.
  private var codes: [(code: CountryCode, follows: Separator)] = []

  /// Whether a part was nothing but what a state calls itself, such as 'Republic'.
  private var hasLooseStyle = false

  private enum Separator { case none, comma, other }

  private struct Part {
    let tokens: NameTokens
    let follows: Separator
    let meaning: CountryWords.Meaning
  }

  /// Cuts `key`, a match key.
  init(_ key: String) {
    for (text, separator) in Self.cut(key) {
      let tokens = NameTokens(text)
      let said = tokens.words.filter { !NameTokens.hasDigit($0) }
      if said.allSatisfy(CountryWords.isGeneric), CountryIndex.shared.name(tokens) == nil {
        hasLooseStyle = hasLooseStyle || !said.isEmpty
        continue
      }
      let meaning = CountryWords.meaning(of: tokens)
      if meaning == .nothing, let code = CountryIndex.shared.code(text, tokens) {
        codes.append((code, separator))
      } else {
        parts.append(Part(tokens: tokens, follows: separator, meaning: meaning))
      }
    }
  }

  /// The country that the text as a whole means, or `nil`.
  var country: CountryCode? {
    if let code = inverted { return code }
    if parts.count == 1, codes.isEmpty, let only = parts.first, only.meaning == .nothing {
      return CountryWords.misspelt(only.tokens)
    }
    guard let code = agreed, endsIn(code), isWholeName(of: code) else { return nil }
    return code
  }

  /// 'Korea, Republic of' and 'Tchèque (République)', read the other way round.
  private var inverted: CountryCode? {
    guard parts.count == 2, codes.isEmpty else { return nil }
    let words = NameTokens(words: parts[1].tokens.words + parts[0].tokens.words)
    return CountryIndex.shared.name(words)
  }

  /// The one country that all names agree on, and all codes beside them.
  private var agreed: CountryCode? {
    var named: Set<CountryCode> = []
    for part in parts {
      switch part.meaning {
      case .nothing: continue
      case .country(let code): named.insert(code)
      case .several: return nil
      }
    }
    let isAddress = parts.contains { $0.follows == .comma }
    let americanState: Set = [CountryWords.georgia, CountryWords.unitedStates]
    if isAddress, named == americanState { return CountryWords.unitedStates }
    guard !named.isEmpty else { return nil }
    // In an address a code is a state's or a province's as likely as not.
    return Territories.only(named.union(codes.filter { $0.follows != .comma }.map(\.code)))
  }

  /// An address ends with its country; without commas the text is no address. 'Georgia' after
  /// anything else may be the American state.
  private func endsIn(_ code: CountryCode) -> Bool {
    guard parts.contains(where: { $0.follows == .comma }) else { return true }
    guard let last = parts.last, last.meaning != .nothing else { return false }
    return code != CountryWords.georgia || parts.allSatisfy { $0.meaning != .nothing }
  }

  /// Whether nothing that was not understood may make another name of it, as the rest of
  /// 'Kongo - Kinshasa' does. Naming the country twice settles it.
  private func isWholeName(of code: CountryCode) -> Bool {
    guard let first = parts.firstIndex(where: { $0.meaning == .country(code) }) else { return true }
    let others = parts[(first + 1)...]
    if others.contains(where: { $0.meaning != .nothing }) { return true }
    if hasLooseStyle, !CountryWords.isPlain(code) { return false }
    return others.isEmpty || !CountryWords.sharesName(code)
  }

  private static func cut(_ key: String) -> [(text: String, follows: Separator)] {
    var parts: [(String, Separator)] = []
    var part = String.UnicodeScalarView()
    var separator = Separator.none
    let scalars = Array(key.unicodeScalars)

    func endPart(before next: Separator) {
      let text = WhiteSpace.collapse(String(part))
      if !text.isEmpty {
        parts.append((text, separator))
        separator = next
      } else if separator != .none {
        separator = next
      }
      part = String.UnicodeScalarView()
    }

    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case ",", "、", "،": endPart(before: .comma)
      case "/", "|", ";", ":", "(", ")", "[", "]", "{", "}", "\\", "+", "=", "—", "–", "・":
        endPart(before: .other)
      case "-":
        let isBesideBlank =
          (place > 0 && scalars[place - 1] == " ")
          || (place + 1 < scalars.count && scalars[place + 1] == " ")
        if isBesideBlank { endPart(before: .other) } else { part.append(scalar) }
      default: part.append(scalar)
      }
    }
    endPart(before: .other)
    return parts
  }
}

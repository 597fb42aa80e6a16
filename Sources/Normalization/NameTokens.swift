/// The words of a text that may name a country, freed of what does not tell countries apart: case,
/// marks, punctuation, 'the', 'of' and 'and'.
struct NameTokens: Equatable {
  /// The words in their order. Initials count as one word: 'U.S.A.' is 'usa'.
  private(set) var words: [String] = []

  init(words: some Sequence<String>) { self.words = Array(words) }

  init(_ text: some StringProtocol) {
    var word: [UInt8] = []
    var initials: [UInt8] = []
    var isLatin = true

    for scalar in text.unicodeScalars {
      switch Self.role(of: scalar) {
      case .nothing: continue
      case .elision where word == [UInt8(ascii: "d")] || word == [UInt8(ascii: "l")]:
        endWord(&word, &initials)
      case .elision: continue
      case .boundary: endWord(&word, &initials)
      case .letter:
        let joinsLatin = scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
        if joinsLatin != isLatin { endWord(&word, &initials) }
        isLatin = joinsLatin
        if scalar.isASCII {
          word.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)  // digits have that bit
        } else if let letters = LetterFolding.folded(scalar) {
          for letter in letters { word.append(letter) }
        } else {
          for byte in String(scalar).utf8 { word.append(byte) }
        }
      }
    }
    endWord(&word, &initials)
    append(&initials)
  }

  /// All words as one, which is how names are looked up: 'SAUDIARABIA' is 'Saudi-Arabia'.
  var compact: String { words.joined() }

  /// Whether a word has a digit in it, as postal codes and house numbers have.
  static func hasDigit(_ word: String) -> Bool {
    word.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private mutating func endWord(_ word: inout [UInt8], _ initials: inout [UInt8]) {
    if word.count == 1, word[0] >= UInt8(ascii: "a") {
      initials += word
      word.removeAll(keepingCapacity: true)
    } else if !word.isEmpty {
      append(&initials)
      append(&word)
    }
  }

  private mutating func append(_ letters: inout [UInt8]) {
    guard !letters.isEmpty else { return }
    if let word = Self.expanded(String(decoding: letters, as: UTF8.self)) { words.append(word) }
    letters.removeAll(keepingCapacity: true)
  }

  private enum Role { case letter, elision, boundary, nothing }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return .letter
    case 0x27, 0x60, 0xB4, 0x2BB...0x2BF, 0x2018...0x201B: return .elision
    case 0..<0x80: return .boundary
    case 0x300...0x36F, 0x64B...0x65F: return .nothing  // marks that keyboards lack
    case 0x5D0...0x5EA, 0x620...0x64A, 0x900...0x963, 0xE01...0xE4E: return .letter
    case 0xAC00...0xD7A3, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF: return .letter
    default: if LetterFolding.folded(scalar) != nil { return .letter }
    }
    let properties = scalar.properties
    if properties.isAlphabetic { return .letter }
    switch properties.generalCategory {
    case .format: return .nothing
    case .nonspacingMark, .spacingMark, .decimalNumber: return .letter
    default: return .boundary
    }
  }

  /// `word` in full, or `nil` for a word that tells no two countries apart.
  private static func expanded(_ word: String) -> String? {
    guard word.utf8.count <= 3 else { return word }
    return switch word {
    case "the", "of", "and", "amp": nil
    case "st": "saint"
    case "rep": "republic"
    case "dem": "democratic"
    case "fed": "federal"
    case "is", "isl": "islands"
    default: word
    }
  }
}

/// The names of people, Korean ones in both scripts.
package struct NameCatalogue: Sendable {
  private struct Stock: Sendable {
    let given: [Substring]
    let family: [Substring]
  }

  private let stocks: [NameCulture: Stock]
  private let koreanFamily: [[Substring]]
  private let koreanGiven: [[Substring]]

  /// Reads the tables.
  package init() {
    var stocks: [NameCulture: Stock] = [:]
    for culture in NameCulture.allCases {
      guard let names = culture.latinNames else { continue }
      stocks[culture] = Stock(given: names.given, family: names.family)
    }
    self.stocks = stocks
    koreanFamily = Self.pairs(Self.koreanFamilyTable)
    koreanGiven = Self.pairs(Self.koreanGivenTable)
  }

  /// Draws a name as it is typed, and the two words that an e-mail address is made of.
  package func draw(
    _ culture: NameCulture, _ random: inout SeededGenerator
  ) -> (typed: String, given: String, family: String) {
    if let stock = stocks[culture] {
      let given = random.pick(stock.given)
      let family = random.pick(stock.family)
      return ("\(given) \(family)", Self.addressWord(given), Self.addressWord(family))
    }
    // The first family names of the table are those of half of all Koreans.
    let family = koreanFamily[min(random.below(koreanFamily.count), random.below(14))]
    let given = random.pick(koreanGiven)
    let typed =
      random.chance(0.8) ? "\(family[0])\(given[0])" : "\(given[1]) \(family[1])"
    return (typed, Self.addressWord(given[1]), Self.addressWord(family[1]))
  }

  /// Lower-case ASCII of `name`: marks and everything but letters dropped.
  static func addressWord(_ name: Substring) -> String {
    var word = ""
    for scalar in name.unicodeScalars {
      let text = scalar.properties.lowercaseMapping
      if let plain = plainLetters[text] {
        word += plain
      } else if scalar.isASCII, scalar.properties.isAlphabetic {
        word += text
      }
    }
    return word
  }

  private static let plainLetters = [
    "á": "a", "ã": "a", "ä": "a", "å": "a", "ć": "c", "ç": "c", "é": "e", "è": "e", "í": "i",
    "ı": "i", "ñ": "n", "ó": "o", "ö": "o", "ş": "s", "ú": "u", "ü": "u",
  ]

  private static func pairs(_ table: String) -> [[Substring]] {
    table.split { $0 == " " || $0 == "\n" }.map { $0.split(separator: "/") }
  }

  private static let koreanFamilyTable = """
    김/Kim 이/Lee 박/Park 최/Choi 정/Jung 강/Kang 조/Cho 윤/Yoon 장/Jang 임/Lim 한/Han 오/Oh 서/Seo \
    신/Shin 권/Kwon 황/Hwang 안/Ahn 송/Song 류/Ryu 홍/Hong 전/Jeon 고/Ko 문/Moon 양/Yang
    """

  private static let koreanGivenTable = """
    민준/Minjun 서연/Seoyeon 도윤/Doyun 지우/Jiwoo 하준/Hajun 서윤/Seoyun 지호/Jiho 민서/Minseo \
    현우/Hyunwoo 지민/Jimin 준서/Junseo 수아/Sua 건우/Gunwoo 하은/Haeun 우진/Woojin 지아/Jia \
    민아/Mina 성민/Sungmin 은지/Eunji 영호/Youngho 미경/Mikyung 정훈/Junghoon 혜진/Hyejin \
    상훈/Sanghoon 유진/Yujin 동현/Donghyun 수진/Sujin 재원/Jaewon 나연/Nayeon 태양/Taeyang \
    소영/Soyoung 진우/Jinwoo 은서/Eunseo 승현/Seunghyun 다은/Daeun 경수/Kyungsoo
    """
}

/// Makes the key under which two spellings of a company's name count as one: the ``MatchKey``
/// without the legal form.
///
/// Legal forms go from the end, one after the other, with the punctuation before them: 'Foo Co.,
/// Ltd.' is 'foo'. A form in front, as in '(주)한빛', stays: an alias file says what it
/// means. A form is a word of its own, or 'Cisco' would lose its 'co'; only in East Asian scripts
/// may it touch the name. A name that consists of nothing but a legal form keeps it.
public enum CompanyKey {
  /// The key of `name`; empty where the name has nothing but white space.
  ///
  /// Works on UTF-8 bytes, where what separates words and what ends a form can be told without
  /// decoding them. Its speed stands in the benchmark `Normalization:companies`.
  public static func of(_ name: String) -> String {
    let whole = MatchKey.of(name)
    let bytes = Array(whole.utf8)
    guard var key = withoutFormAtEnd(bytes[...]), !key.isEmpty else { return whole }
    // 'Co., Ltd.' is one form written in two words; 'AB Ltd' is the company 'AB'.
    if LegalForms.atEnd.contains(LegalForms.comparable(bytes)) { return whole }
    while let shorter = withoutFormAtEnd(key), !shorter.isEmpty { key = shorter }
    return String(decoding: key, as: UTF8.self)
  }

  private typealias Bytes = ArraySlice<UInt8>

  private static func withoutFormAtEnd(_ key: Bytes) -> Bytes? {
    var end = key
    while let last = end.last, isTrailing(last) { end.removeLast() }
    if let rest = withoutFormInBrackets(end) { return withoutPunctuation(rest) }
    for form in LegalForms.gluedAtEnd where end.hasSuffix(form) {
      return withoutPunctuation(end.dropLast(form.count))
    }
    // Most names have no form, which their last word gives away.
    guard let last = wordStart(before: end.endIndex, in: end),
      LegalForms.lastWords.contains(LegalForms.comparable(end[last...]))
    else { return nil }
    // The longest form goes, so that 'gmbh & co. kg' goes as one.
    var formStart: Int?
    var start: Int? = last
    for _ in 0...LegalForms.mostWords {
      guard let word = start else { break }
      if LegalForms.atEnd.contains(LegalForms.comparable(end[word...])) { formStart = word }
      start = wordStart(before: word, in: end)
    }
    return formStart.map { withoutPunctuation(end[..<$0]) }
  }

  private static func withoutFormInBrackets(_ key: Bytes) -> Bytes? {
    guard key.last == UInt8(ascii: ")"), let opening = key.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    let inner = LegalForms.comparable(key[(opening + 1)...].dropLast())
    guard LegalForms.inBrackets.contains(inner) || LegalForms.atEnd.contains(inner) else {
      return nil
    }
    return key[..<opening]
  }

  /// Where the last word before `place` begins: at the start, after a blank, or after punctuation
  /// that parts words. Dots and hyphens don't: 'amazon.co' and 'x-ag' are one word.
  private static func wordStart(before place: Int, in key: Bytes) -> Int? {
    var place = place
    while place > key.startIndex {
      place -= 1
      if place == key.startIndex
        || key[place] != UInt8(ascii: " ") && partsWords(key[place - 1])
      {
        return place
      }
    }
    return nil
  }

  private static func partsWords(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// `key` without what may stand between a name and its legal form. Closing marks belong to the
  /// name.
  private static func withoutPunctuation(_ key: Bytes) -> Bytes {
    var rest = key
    while let last = rest.last {
      switch last {
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"),
        UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "/"),
        UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        rest.removeLast()
      case 0x80...:
        guard let mark = punctuation.first(where: { rest.hasSuffix($0) }) else { return rest }
        rest.removeLast(mark.count)
      default: return rest
      }
    }
    return rest
  }

  private static let punctuation = ["–", "—", "·", "・", "、"].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ other: [UInt8]) -> Bool {
    guard count >= other.count else { return false }
    var (place, end) = (endIndex - 1, other.count - 1)
    while end >= 0 {
      if self[place] != other[end] { return false }
      place -= 1
      end -= 1
    }
    return true
  }
}

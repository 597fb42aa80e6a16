/// Makes the key under which two spellings of a company's name count as one: the ``MatchKey``
/// without the legal form.
///
/// Legal forms go from the end, one after the other, with the punctuation before them: 'Foo Co.,
/// Ltd.' is 'foo'. A form in front, as in '(주)한빛', stays: an alias file says what it
/// means. A form is a word of its own, or 'Cisco' would lose its 'co'; only in East Asian scripts
/// may it touch the name. A name that consists of nothing but a legal form keeps it.
public enum CompanyKey {
  /// The key of `name`; empty where the name has nothing but white space.
  public static func of(_ name: String) -> String {
    let whole = MatchKey.of(name)
    // 'Co., Ltd.' is one form written in two words; 'AB Ltd' is the company 'AB'.
    if LegalForms.atEnd.contains(LegalForms.comparable(whole)) { return whole }
    var key = Array(whole.unicodeScalars)[...]
    while let shorter = withoutFormAtEnd(key), !shorter.isEmpty { key = shorter }
    return text(key)
  }

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  private static func withoutFormAtEnd(_ key: Scalars) -> Scalars? {
    let end = key.dropLast { $0 == " " || $0 == "." || $0 == "," || $0 == ";" }
    if let rest = withoutFormInBrackets(end) { return rest.dropLast(while: isPunctuation) }
    if let last = end.last, LegalForms.gluedLastScalars.contains(last) {
      for form in LegalForms.gluedAtEnd where end.suffix(form.count) == form[...] {
        return end.dropLast(form.count).dropLast(while: isPunctuation)
      }
    }
    // Most names have no form, which their last word gives away.
    let starts = wordStarts(in: end)
    guard let last = starts.last,
      LegalForms.lastWords.contains(LegalForms.comparable(text(end[last...])))
    else { return nil }
    // The longest form first, so that 'gmbh & co. kg' goes as one.
    for start in starts.suffix(LegalForms.mostWords + 1)
    where LegalForms.atEnd.contains(LegalForms.comparable(text(end[start...]))) {
      return end[..<start].dropLast(while: isPunctuation)
    }
    return nil
  }

  private static func withoutFormInBrackets(_ key: Scalars) -> Scalars? {
    guard key.last == ")", let opening = key.lastIndex(of: "(") else { return nil }
    let inner = LegalForms.comparable(text(key[(opening + 1)...].dropLast()))
    guard LegalForms.inBrackets.contains(inner) || LegalForms.atEnd.contains(inner) else {
      return nil
    }
    return key[..<opening]
  }

  /// Where words begin: at the start, after a blank, and after punctuation that parts words. Dots
  /// and hyphens don't: 'amazon.co' and 'x-ag' are one word.
  private static func wordStarts(in key: Scalars) -> [Int] {
    var starts: [Int] = []
    for place in key.indices {
      if place == key.startIndex || key[place] != " " && partsWords(key[place - 1]) {
        starts.append(place)
      }
    }
    return starts
  }

  private static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ",", ";", "(", ")", "[", "]", "&": true
    default: false
    }
  }

  /// What may stand between a name and its legal form. Closing marks belong to the name.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", ",", ";", ":", "-", "–", "—", "&", "/", "|", "(", "[", "{", "·", "・", "、": true
    default: false
    }
  }

  private static func text(_ scalars: Scalars) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate func dropLast(while isDropped: (Unicode.Scalar) -> Bool) -> Self {
    var rest = self
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}

import Foundation

/// Makes the key under which two spellings of a name count as one.
///
/// The key is the text in Unicode NFKC, case folded, every run of white space as one blank, without
/// white space at either end. A key is its own key.
public enum MatchKey {
  /// The key of `text`; empty where the text has nothing but white space.
  ///
  /// Complexity: linear. Plain text, as most of it is, takes one look; see ``PlainText``.
  public static func of(_ text: String) -> String {
    PlainText.key(of: text) ?? keyOfAnyText(text)
  }

  /// The key by Unicode's own rules.
  static func keyOfAnyText(_ text: String) -> String {
    // Folding can leave what NFKC composes or decomposes further, and the other way round; after
    // the second round nothing changes any more.
    var key = text.precomposedStringWithCompatibilityMapping
    for _ in 0..<2 {
      let folded = CaseFolding.fold(key)
      if folded.utf8.elementsEqual(key.utf8) { break }
      key = folded.precomposedStringWithCompatibilityMapping
    }
    return WhiteSpace.collapse(key)
  }
}

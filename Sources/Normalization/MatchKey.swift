import Foundation

/// Makes the key under which two spellings of a name count as one.
///
/// The key is the text in Unicode NFKC, case folded, every run of white space as one blank, without
/// white space at either end. A key is its own key.
public enum MatchKey {
  /// The key of `text`; empty where the text has nothing but white space.
  ///
  /// Complexity: linear. Text that is plain ASCII, as most of it is, takes one pass over its bytes.
  public static func of(_ text: String) -> String {
    if let key = asciiKey(of: text) { return key }
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

  /// The key of a text of ASCII letters, digits and the like, or `nil` for any other text.
  private static func asciiKey(of text: String) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var blankIsDue = false
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x09...0x0D, 0x20: blankIsDue = !key.isEmpty
      default:
        if blankIsDue { key.append(0x20) }
        blankIsDue = false
        key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}

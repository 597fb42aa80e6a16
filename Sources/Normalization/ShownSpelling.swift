import Foundation

/// Makes the spelling of a name that a report may show.
public enum ShownSpelling {
  /// `text` with every run of white space as one blank and none at either end, composed (NFC), so
  /// that what looks the same is the same; otherwise unchanged.
  public static func of(_ text: String) -> String {
    WhiteSpace.collapse(
      PlainText.isPlain(text) ? text : text.precomposedStringWithCanonicalMapping)
  }
}

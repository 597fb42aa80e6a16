/// Text that may say anything, as a terminal can show it without obeying it.
public enum HarmlessText {
  /// The text with escapes such as `\u{1B}` for what would steer a terminal; lines stay lines.
  ///
  /// Bytes that are no UTF-8 become U+FFFD.
  public static func of(_ bytes: [UInt8]) -> [UInt8] {
    // Blanks and visible ASCII need no look at what they mean.
    if bytes.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return bytes }
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\n" {
        text.unicodeScalars.append(scalar)
      } else {
        text += SourceExcerpt.visible(scalar)
      }
    }
    return Array(text.utf8)
  }
}

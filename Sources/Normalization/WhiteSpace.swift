/// Unicode's White_Space, as names meet it.
enum WhiteSpace {
  /// `text` with every run of white space as one blank and none at either end.
  static func collapse(_ text: String) -> String {
    if isCollapsed(text) { return text }
    var collapsed = String.UnicodeScalarView()
    var blankIsDue = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        blankIsDue = !collapsed.isEmpty
      } else {
        if blankIsDue { collapsed.append(" ") }
        blankIsDue = false
        collapsed.append(scalar)
      }
    }
    return String(collapsed)
  }

  /// Whether a text is sure to be collapsed already; most are. Looks at bytes alone: those that
  /// white space beyond ASCII begins with are taken for it.
  private static func isCollapsed(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case 0x09...0x0D, 0xC2, 0xE1, 0xE2: return false
      case 0x20 where previous == 0x20: return false
      case 0x80 where previous == 0x80: return false
      default: previous = byte
      }
    }
    return previous != 0x20 || text.isEmpty
  }
}

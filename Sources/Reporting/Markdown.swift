/// Text that may say anything, made harmless for GitHub's Markdown and for HTML.
enum Markdown {
  /// `text` so that it shows as it is written: no markup, no link, no line break, no mention.
  ///
  /// Line breaks and tabs become blanks; other control characters, and those that reverse the
  /// direction of writing, become U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      // GitHub reads mathematics between dollar signs.
      case "$": escaped += "&#36;"
      // A colon or a dot written as itself lets GitHub make a link of a bare address.
      case ":" where escaped.hasScheme: escaped += "&#58;"
      case "." where escaped.endsInWWW: escaped += "&#46;"
      // Addresses of mail are found after entities are resolved; a comment parts them.
      case "@": escaped += "&#64;<!-- -->"
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": escaped += " "
      case _ where scalar.isInvisibleCommand: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    // Blanks in front would hide a mark from the next step, and four of them make code.
    return startingHarmlessly(String(escaped.drop { $0 == " " }))
  }

  /// Code between backticks, for what people copy; `text` is one line.
  static func code(_ text: String) -> String {
    let line = oneLine(text)
    let longestRun = line.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longestRun + 1)
    let blank = longestRun > 0 ? " " : ""
    return fence + blank + line + blank + fence
  }

  /// Lines of code as a block of their own.
  static func block(_ lines: [String]) -> String {
    let lines = lines.map(oneLine)
    let longestRun =
      lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longestRun + 1))
    return ([fence] + lines + [fence]).joined(separator: "\n")
  }

  // What would make a list, a heading or a quotation at the start of a line.
  private static func startingHarmlessly(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return text }
    if ["-", "+", "="].contains(first) { return "\\" + text }
    let rest = scalars.drop { ("0"..."9").contains($0) }
    guard rest.startIndex > scalars.startIndex, let mark = rest.first, [".", ")"].contains(mark)
    else { return text }
    return String(scalars[..<rest.startIndex]) + "\\" + String(rest)
  }

  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": line.append(" ")
      case _ where scalar.isInvisibleCommand: line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}

extension String {
  fileprivate var hasScheme: Bool {
    let tail = suffix(6).lowercased()
    return ["http", "https", "ftp", "mailto", "xmpp"].contains { tail.hasSuffix($0) }
  }

  fileprivate var endsInWWW: Bool { suffix(3).lowercased() == "www" }
}

extension Unicode.Scalar {
  fileprivate var isInvisibleCommand: Bool {
    if properties.generalCategory == .control { return true }
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF: return true
    default: return false
    }
  }
}

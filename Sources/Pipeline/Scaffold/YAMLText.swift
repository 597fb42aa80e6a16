/// Writes texts as YAML values.
enum YAMLText {
  private static let words: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf",
  ]

  /// A text as it may stand in a flow list or after a key: plain where that is safe, else quoted.
  static func value(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && !words.contains(text.lowercased())
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "0123456789 _-./".unicodeScalars.contains($0)
      }
      && text.unicodeScalars.first.map(\.properties.isAlphabetic) == true && text.last != " "
    return isPlain ? text : quoted(text)
  }

  /// A text in double quotes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where needsEscape(scalar): quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A list in brackets.
  static func list(_ texts: [String]) -> String {
    "[\(texts.map(value).joined(separator: ", "))]"
  }

  /// One value alone, or a list of several.
  static func oneOrList(_ texts: [String]) -> String {
    texts.count == 1 ? value(texts[0]) : list(texts)
  }

  /// A text within a comment: on one line, and unable to steer a terminal.
  static func comment(_ text: String) -> String { SourceExcerpt.visible(text, limit: 60) }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: scalar.value == 0xFEFF
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value > 0xFFFF ? 8 : 4
    let padding = String(repeating: "0", count: max(0, width - digits.count))
    return (width == 8 ? "\\U" : "\\u") + padding + digits
  }
}

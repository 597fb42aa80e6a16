/// Unicode's White_Space, as names meet it.
enum WhiteSpace {
  /// `text` with every run of white space as one blank and none at either end.
  static func collapse(_ text: String) -> String {
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
}

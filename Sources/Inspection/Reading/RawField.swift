/// Where a field's content lies in the text, without the quotes around it.
struct RawField {
  var start: Int
  var end: Int
  var isQuoted = false
  /// Whether quotes within it are written in a way of their own.
  var isEscaped = false
}

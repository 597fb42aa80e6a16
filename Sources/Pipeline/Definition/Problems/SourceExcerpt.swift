/// A line of an input with a mark below the part to blame, as error messages show it.
///
/// ```
///    14 |   colums:
///       |   ^~~~~~
/// ```
public struct SourceExcerpt: Sendable, Hashable {
  /// The line's number, from 1.
  public let lineNumber: Int

  /// The line's text, without its end.
  public let line: String

  /// Where the marked part starts, in Unicode scalars from 1; one behind the last scalar is the
  /// line's end.
  public let column: Int

  /// How many Unicode scalars are marked, at least 1; never more than the rest of the line has,
  /// save at the line's end.
  public let length: Int

  /// An excerpt that marks `length` scalars from `column` on; both are cut to fit the line.
  public init(lineNumber: Int, line: String, column: Int, length: Int = 1) {
    let count = line.unicodeScalars.count
    self.lineNumber = lineNumber
    self.line = line
    self.column = min(max(column, 1), count + 1)
    self.length = max(1, min(length, count - self.column + 1))
  }

  /// An excerpt that marks some of a line's bytes, counted from 0.
  ///
  /// Bytes that are not UTF-8 are shown as U+FFFD, the replacement character.
  public init(lineNumber: Int, bytes: some Collection<UInt8>, marking marked: Range<Int>) {
    let head = String(decoding: bytes.prefix(marked.lowerBound), as: UTF8.self)
    let part = String(
      decoding: bytes.dropFirst(marked.lowerBound).prefix(marked.count), as: UTF8.self)
    let tail = String(decoding: bytes.dropFirst(marked.upperBound), as: UTF8.self)
    self.init(
      lineNumber: lineNumber, line: head + part + tail,
      column: head.unicodeScalars.count + 1, length: part.unicodeScalars.count)
  }

  /// The two lines of the excerpt, without a line end after the second.
  ///
  /// Tabs stay tabs and stand in the second line too, so that the mark is below its part whatever
  /// the width of a tab. Every other control character is shown as an escape, so that no input
  /// can steer a terminal. Of a long line only what is near the mark is shown.
  public var rendered: String {
    let scalars = Array(line.unicodeScalars)
    let start = column - 1
    let end = min(start + length, scalars.count)
    let window = Self.window(of: scalars, around: start..<end)
    var text = window.lowerBound > 0 ? "…" : ""
    var mark = window.lowerBound > 0 ? " " : ""
    var width = 0
    for index in window {
      let shown = Self.visible(scalars[index])
      text += shown
      if index < start {
        mark += shown == "\t" ? "\t" : String(repeating: " ", count: DisplayWidth.of(shown))
      } else if index < end {
        width += DisplayWidth.of(shown)
      }
    }
    if window.upperBound < scalars.count { text += "…" }
    while text.last == " " { text.removeLast() }
    mark += "^" + String(repeating: "~", count: max(0, width - 1))
    let number = String(lineNumber)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let blank = String(repeating: " ", count: gutter.count)
    return text.isEmpty
      ? "\(gutter) |\n\(blank) | \(mark)" : "\(gutter) | \(text)\n\(blank) | \(mark)"
  }

  /// A scalar as it may be printed: itself, or an escape such as `\u{1B}`.
  static func visible(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return "\t" }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
      return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: return String(scalar)
    }
  }

  /// A text on one line as it may be printed within a sentence, cut after `limit` scalars.
  static func visible(_ text: String, limit: Int = 80) -> String {
    let shown = text.unicodeScalars.prefix(limit).map { $0 == "\t" ? "\\t" : visible($0) }.joined()
    return text.unicodeScalars.count > limit ? shown + "…" : shown
  }

  private static let longestLine = 160

  private static func window(of scalars: [Unicode.Scalar], around marked: Range<Int>) -> Range<Int>
  {
    guard scalars.count > longestLine else { return 0..<scalars.count }
    let lower = max(0, min(marked.lowerBound - 40, scalars.count - longestLine))
    return lower..<min(scalars.count, lower + longestLine)
  }
}

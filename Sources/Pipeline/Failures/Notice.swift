/// The form of every message: where, what, the text to blame with a mark, what to do.
struct Notice {
  /// How grave it is.
  enum Level: String {
    case error
    case warning
  }

  var level = Level.error
  var place: String?
  let summary: String
  var excerpt: SourceExcerpt?
  let advice: String

  /// The notice's lines, without an end after the last one.
  var text: String {
    let head = [
      place.flatMap { $0.isEmpty ? nil : Self.printable($0) }, level.rawValue,
      Self.printable(summary),
    ]
    var lines = [head.compactMap(\.self).joined(separator: ": ")]
    if let excerpt { lines.append(excerpt.rendered) }
    if !advice.isEmpty { lines.append("  What to do: \(Self.printable(advice))") }
    return lines.joined(separator: "\n")
  }

  // Line feeds are the notice's own; everything else that could steer a terminal is escaped.
  private static func printable(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { SourceExcerpt.visible(String($0), limit: 2_000) }.joined(separator: "\n")
  }
}

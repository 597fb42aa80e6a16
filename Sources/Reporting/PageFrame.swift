import Mustache

/// Fills a page's template with its view model.
enum PageFrame {
  /// The line that tells a report's state, with what stands before it; none for an empty one.
  static func status(_ options: ReportOptions, after mark: String) -> String {
    let standing = options.previousStanding.map { previous in
      "current edition \(options.standing?.text ?? ""), previous edition \(previous.text)"
    }
    let parts = [standing ?? options.standing?.text, options.status].compactMap(\.self)
    let text = Markdown.escaped(parts.filter { !$0.isEmpty }.joined(separator: "; "))
    return text.isEmpty ? "" : "\(mark)Status: \(text)"
  }

  /// What a dash means beside 'not available'.
  ///
  /// The same mark for small groups and for others: which is which would give the small ones away.
  static func hidden(below limit: Int) -> String {
    guard limit > 0 else { return "" }
    return ", or hidden to protect groups of fewer than \(Figures.count(limit)) people, be it such"
      + " a group or another that would give one away"
  }

  /// The page's text. Throws only where `template` is no Mustache, which is a defect.
  static func render(_ page: some Sendable, template: String) throws -> String {
    try MustacheTemplate(string: template).render(page)
  }
}

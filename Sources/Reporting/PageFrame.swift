import Mustache

/// Fills a page's template with its view model.
enum PageFrame {
  /// The page's text. Throws only where `template` is no Mustache, which is a defect.
  static func render(_ page: some Sendable, template: String) throws -> String {
    try MustacheTemplate(string: template).render(page)
  }
}

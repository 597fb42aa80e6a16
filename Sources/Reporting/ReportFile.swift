/// One file of a report folder, ready to be written.
public struct ReportFile: Sendable, Hashable {
  /// The path within the folder, with `/`, such as `tables/by-day.csv`.
  public let path: String

  /// The content.
  public let bytes: [UInt8]

  /// A file from its path and content.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

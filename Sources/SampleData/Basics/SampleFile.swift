/// One generated file, in memory.
public struct SampleFile: Sendable {
  /// Where the file belongs, relative to the output folder, with `/` between folders.
  ///
  /// A name that ends in `.gz` is compressed when it is written.
  public let path: String

  /// The content before compression.
  public let content: [UInt8]

  /// The content as it is stored: compressed when `path` says so.
  public var storedBytes: [UInt8] {
    guard path.hasSuffix(".gz") else { return content }
    var encoder = GzipEncoder(level: 9)
    return encoder.compress(content, last: true)
  }
}

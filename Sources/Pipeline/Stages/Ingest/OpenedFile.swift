internal import CSVReading
internal import Ingestion

/// A file whose header has been read, and all of whose bytes are being looked at.
struct OpenedFile: Sendable {
  let source: OpenedSource

  /// What the file looked like before it was opened.
  let mark: FileMark?

  /// The hash of its bytes, and the encoding that they show.
  let content: Background<(sha256: String, encoding: TextEncoding)>

  init(_ source: OpenedSource, mark: FileMark?) {
    self.source = source
    self.mark = mark
    content = Background { try ContentHash.of(source.text) }
  }

  /// What `read` makes of the file, or `nil` where the encoding was not what the head showed.
  func delivery<Delivery>(_ read: (OpenedSource) throws -> Delivery) throws -> Delivery? {
    let delivery = Result { try read(source) }
    // What could not be read may have been read wrongly.
    guard try content.value().encoding == source.text.encoding else { return nil }
    return try delivery.get()
  }
}

internal import AttendanceStore
internal import CSVReading
internal import Ingestion
internal import Threads

/// A file whose header has been read, and all of whose bytes are being looked at.
struct OpenedFile: Sendable {
  private static let headSize = 1 << 16

  let source: OpenedSource

  /// What the file looked like before it was opened.
  let mark: FileMark?

  /// The hash of its first 64 KiB; `nil` where a longer file can't go on from its end.
  let head: String?

  /// What all of its bytes show.
  let content: Background<FileContent>

  // Known contents with which it may begin, the longest first.
  private let beginnings: [KnownContent]

  // The SHA-256 of as many of its first bytes as each of them has.
  private let prefixes = Promise<[Int: String]>()

  /// - Parameter known: contents from whose ends a longer file can go on.
  init(_ source: OpenedSource, mark: FileMark?, known: [KnownContent]) throws {
    let text = source.text
    self.source = source
    self.mark = mark
    let isPlain = text.textOffset(ofRaw: Self.headSize) != nil
    let head =
      isPlain && text.rawByteCount >= Self.headSize
      ? ContentHash.of(try text.rawBytes(at: 0, count: Self.headSize)) : nil
    let beginnings = try known.filter { content in
      let bytes = content.entry.bytes
      guard content.reading?.head == head, bytes < text.rawByteCount else { return false }
      return try text.rawBytes(at: bytes - 1, count: 1) == [UInt8(ascii: "\n")]
    }
    self.head = head
    self.beginnings = beginnings.sorted { $0.entry.bytes > $1.entry.bytes }
    content = Background { [prefixes] in
      do {
        return try ContentHash.of(
          text, lengths: Set(beginnings.map(\.entry.bytes)), prefixes: prefixes)
      } catch {
        prefixes.keep(.failure(error))
        throw error
      }
    }
  }

  /// What `read` makes of the file, or `nil` where the encoding was not what the head showed.
  func delivery<Delivery>(_ read: (OpenedFile) throws -> Delivery) throws -> Delivery? {
    let delivery = Result { try read(self) }
    // What could not be read may have been read wrongly.
    guard try content.value().encoding == source.text.encoding else { return nil }
    // The hash has to be of the bytes that were read.
    try source.text.verifyUnchanged()
    return try delivery.get()
  }

  /// The rows at the file's beginning that a known content had, and that content's SHA-256.
  func knownRows() throws -> (rows: ScanPrefix, sha256: String)? {
    guard !beginnings.isEmpty else { return nil }
    let prefixes = try prefixes.value()
    let delimiter = String(UnicodeScalar(source.dialect.delimiter))
    for known in beginnings
    where prefixes[known.entry.bytes] == known.entry.sha256
      && known.entry.encoding == source.text.encoding.name && known.entry.delimiter == delimiter
    {
      guard let reading = known.reading,
        let offset = source.text.textOffset(ofRaw: known.entry.bytes)
      else { continue }
      let rows = ScanPrefix(
        textOffset: offset, line: reading.nextLine, rows: known.entry.rows,
        firstInstant: known.entry.firstInstant, lastInstant: known.entry.lastInstant)
      return (rows, known.entry.sha256)
    }
    return nil
  }
}

/// The text of one file as UTF-8, addressed by byte offsets that count from 0.
///
/// A file that is UTF-8 already stays where it is and is read piece by piece. Compressed
/// files and other encodings are converted in memory when the source is opened. Sequences
/// that are invalid in the file's encoding become the byte 0xFF in the text; invalid UTF-8
/// is passed on as it stands. Either way, whoever validates a field finds them.
public final class TextSource: Sendable {
  /// The path, as it was given.
  public let path: String

  /// The encoding that was named, or that the bytes showed.
  public let encoding: TextEncoding

  /// Whether the file is compressed.
  public let isCompressed: Bool

  /// The size of the file as it lies on the disk, in bytes.
  public let rawByteCount: Int

  /// The size of the text as UTF-8 without byte-order marks, in bytes.
  public let count: Int

  private let isByHeadAlone: Bool
  private let file: InputFile?
  private let original: StoredBytes
  private let text: StoredBytes
  private let textStart: Int
  private let map: OffsetMap?

  /// Opens a regular file; links, pipes and devices are refused.
  ///
  /// - Parameter trustsHead: whether a file whose first bytes are plain ASCII is taken for UTF-8
  ///   without a look at the others; ``forEachRawBlock(_:)`` tells whether that was right.
  public convenience init(
    path: String, encoding: EncodingChoice = .auto, trustsHead: Bool = false,
    limits: DecompressionLimits = .standard
  ) throws(TextSourceError) {
    let file = try InputFile(path: path)
    let head = try StoredBytes.file(file).bytes(at: 0, count: min(2, file.byteCount))
    let isCompressed = GzipInflater.isGzip(head)
    let original: StoredBytes =
      isCompressed ? .memory(try GzipInflater.inflate(file, limits: limits)) : .file(file)
    try self.init(
      original, of: file, path: path, choice: encoding,
      trustsHead: trustsHead && !isCompressed, isCompressed: isCompressed)
  }

  /// Takes text that is in memory already; `name` stands where a path would.
  public convenience init(
    bytes: [UInt8], name: String = "-", encoding: EncodingChoice = .auto
  ) throws(TextSourceError) {
    try self.init(
      .memory(TextBuffer(bytes)), of: nil, path: name, choice: encoding, trustsHead: false,
      isCompressed: false)
  }

  private init(
    _ original: StoredBytes, of file: InputFile?, path: String, choice: EncodingChoice,
    trustsHead: Bool, isCompressed: Bool
  ) throws(TextSourceError) {
    let opening = try TextOpening(
      original, path: path, choice: choice, trustsHead: trustsHead)
    self.path = path
    self.file = file
    self.isCompressed = isCompressed
    self.original = original
    encoding = opening.encoding
    isByHeadAlone = opening.isByHeadAlone
    rawByteCount = file?.byteCount ?? original.count
    if let transcoded = try opening.transcoded() {
      text = .memory(transcoded.text)
      map = transcoded.map
      textStart = 0
    } else {
      text = original
      map = nil
      textStart = opening.markByteCount
    }
    count = text.count - textStart
  }

  /// Where the byte at text offset `offset` stands in the decompressed file, in bytes from 0.
  ///
  /// Byte-order marks count. In a converted text, the offset is that of the character's
  /// first byte. Logarithmic in the size of a converted text, else constant.
  public func originalOffset(ofText offset: Int) -> Int {
    guard let map, let place = map.place(before: offset) else { return textStart + offset }
    guard place.text < offset, let transcoder = Transcoder(encoding) else { return place.original }
    // More than enough for what lies between two places, in any encoding.
    guard let bytes = try? original.bytes(at: place.original, count: Transcoder.stride * 8) else {
      return place.original
    }
    return place.original
      + transcoder.length(of: bytes, convertingTo: offset - place.text)
  }

  /// Calls `body` with the bytes of the file as it lies on the disk, in order, and returns the
  /// encoding that all of them show: ``encoding``, unless only the head has been looked at.
  ///
  /// Blocks of a few mebibytes at most are read for it; the file is never in memory as a whole.
  ///
  /// - Parameter readsAhead: whether a thread of its own reads the next block meanwhile, for when
  ///   there is nothing else to do.
  @discardableResult
  public func forEachRawBlock(
    readsAhead: Bool = false, _ body: (RawSpan) throws -> Void
  ) throws -> TextEncoding {
    let stored: StoredBytes = file.map { .file($0) } ?? original
    var detector = EncodingDetector()
    var isUndecided = isByHeadAlone
    var total = 0
    func take(_ block: UnsafeRawBufferPointer) throws {
      total += block.count
      if isUndecided { isUndecided = unsafe detector.look(at: block) }
      try body(unsafe RawSpan(_unsafeBytes: block))
    }
    if readsAhead {
      unsafe try stored.forEachBlockAhead(take)
      try verifyUnchanged()
    } else {
      unsafe try stored.forEachBlock { block in
        unsafe try take(block)
        return true
      }
    }
    if total != rawByteCount { throw TextSourceError(.changedWhileRead, path: path) }
    guard isByHeadAlone else { return encoding }
    detector.finish()
    return detector.encoding
  }

  /// The bytes of the file from `offset` on, at most `count` of them, as they lie on the disk.
  public func rawBytes(at offset: Int, count: Int) throws(TextSourceError) -> [UInt8] {
    let stored: StoredBytes = file.map { .file($0) } ?? original
    return try stored.bytes(at: offset, count: min(count, max(0, stored.count - offset)))
  }

  /// The text offset of a byte of the file, where the text is the file's own bytes; `nil` where
  /// it was compressed or converted.
  public func textOffset(ofRaw offset: Int) -> Int? {
    isCompressed || map != nil || offset < textStart ? nil : offset - textStart
  }

  /// Throws `changedWhileRead` if the file was written to since it was opened.
  public func verifyUnchanged() throws(TextSourceError) {
    guard let file, try file.hasChanged() else { return }
    throw TextSourceError(.changedWhileRead, path: path)
  }

  /// The memory that holds the text, if it is in memory.
  var residentBytes: UnsafeRawBufferPointer? {
    guard case .memory(let buffer) = text else { return nil }
    return unsafe UnsafeRawBufferPointer(rebasing: buffer.bytes[textStart...])
  }

  /// Fills `buffer` with the text at `offset`, all of which must lie within the text.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(TextSourceError) {
    let count = unsafe try text.read(at: textStart + offset, into: buffer)
    guard count == buffer.count else { throw TextSourceError(.changedWhileRead, path: path) }
  }
}

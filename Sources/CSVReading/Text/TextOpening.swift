/// What is found out about a file before its text is read.
struct TextOpening {
  let encoding: TextEncoding
  /// The bytes of the byte-order marks at the beginning; a real file had two.
  let markByteCount: Int
  /// Whether the encoding is what the first bytes look like, and the others may not.
  let isByHeadAlone: Bool
  private let original: StoredBytes

  /// - Parameter trustsHead: whether a head of plain ASCII is enough to take a file for UTF-8.
  init(
    _ original: StoredBytes, path: String, choice: EncodingChoice, trustsHead: Bool
  ) throws(TextSourceError) {
    let head = try original.bytes(at: 0, count: min(original.count, 1 << 16))
    let encoding: TextEncoding
    var isByHeadAlone = false
    switch choice {
    case .auto:
      if let found = Self.detected(head) {
        encoding = found
      } else if trustsHead, head.count < original.count, !head.contains(where: { $0 >= 0x80 }) {
        encoding = .utf8
        isByHeadAlone = true
      } else {
        encoding = try Self.detected(original, path: path)
      }
    case .named(let name) where ["utf16", "ucs2", "unicode"].contains(TextEncoding.key(name)):
      encoding = Self.looksLikeUTF16BE(head) ? .utf16BE : .utf16LE
    case .named(let name):
      guard let known = TextEncoding.named(name) else {
        throw TextSourceError(.unknownEncoding(name), path: path)
      }
      encoding = known
    }
    if encoding.unit == 1, let format = BinaryFormat(head) {
      throw TextSourceError(.notText(format: format.name), path: path)
    }
    self.encoding = encoding
    self.isByHeadAlone = isByHeadAlone
    self.original = original
    let mark = Self.mark(of: encoding)
    var markByteCount = 0
    while !mark.isEmpty, head.dropFirst(markByteCount).starts(with: mark) {
      markByteCount += mark.count
    }
    self.markByteCount = markByteCount
  }

  /// The text converted to UTF-8, or `nil` if it is UTF-8 already.
  func transcoded() throws(TextSourceError) -> (text: TextBuffer, map: OffsetMap)? {
    guard let transcoder = Transcoder(encoding) else { return nil }
    let text = TextBuffer(capacity: original.count + original.count / 2)
    var map = OffsetMap()
    var position = markByteCount
    let size = 1 << 18
    while position < original.count {
      let block = try original.bytes(at: position, count: min(size, original.count - position))
      guard !block.isEmpty else { break }
      let isLast = position + block.count >= original.count
      position += unsafe block.withUnsafeBytes { bytes in
        unsafe transcoder.convert(bytes, isLast: isLast, at: position, into: text, map: &map)
      }
    }
    return (text, map)
  }

  /// The encoding, where the first bytes are enough to tell it.
  private static func detected(_ head: [UInt8]) -> TextEncoding? {
    if head.starts(with: mark(of: .utf8)) { return .utf8 }
    if head.starts(with: mark(of: .utf16LE)) { return .utf16LE }
    if head.starts(with: mark(of: .utf16BE)) { return .utf16BE }
    if BinaryFormat(signatureOf: head) != nil { return .utf8 }
    let zeros = zeros(in: head)
    let pairs = head.count / 2
    if pairs > 1, zeros.odd * 4 > pairs, zeros.even * 8 < zeros.odd { return .utf16LE }
    if pairs > 1, zeros.even * 4 > pairs, zeros.odd * 8 < zeros.even { return .utf16BE }
    // What is no text needs no vote.
    return BinaryFormat(head) != nil ? .utf8 : nil
  }

  private static func detected(
    _ original: StoredBytes, path: String
  ) throws(TextSourceError) -> TextEncoding {
    var detector = EncodingDetector()
    do {
      unsafe try original.forEachBlock { unsafe detector.look(at: $0) }
    } catch let error as TextSourceError {
      throw error
    } catch {
      throw TextSourceError(.io(0), path: path)
    }
    detector.finish()
    return detector.encoding
  }

  private static func looksLikeUTF16BE(_ head: [UInt8]) -> Bool {
    if head.starts(with: mark(of: .utf16LE)) { return false }
    if head.starts(with: mark(of: .utf16BE)) { return true }
    let zeros = zeros(in: head)
    return zeros.even > zeros.odd
  }

  private static func zeros(in head: [UInt8]) -> (even: Int, odd: Int) {
    var even = 0
    var odd = 0
    for (index, byte) in head.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    return (even, odd)
  }

  private static func mark(of encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LE: [0xFF, 0xFE]
    case .utf16BE: [0xFE, 0xFF]
    default: []
    }
  }
}

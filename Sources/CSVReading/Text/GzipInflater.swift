import CZlib

/// Decompresses gzip data of one or more members into memory.
enum GzipInflater {
  private static let magic: [UInt8] = [0x1F, 0x8B]

  static func isGzip(_ head: [UInt8]) -> Bool { head.starts(with: magic) }

  /// Decompresses the whole of `file`, within `limits`.
  static func inflate(
    _ file: InputFile, limits: DecompressionLimits
  ) throws(TextSourceError) -> TextBuffer {
    func failure(_ kind: TextSourceError.Kind) -> TextSourceError {
      TextSourceError(kind, path: file.path)
    }
    let output = TextBuffer(capacity: min(file.byteCount * 4, limits.byteCount) + (1 << 16))
    let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
    defer {
      unsafe input.deallocate()
      unsafe block.deallocate()
    }
    var stream = unsafe z_stream()
    // 15 bits of window, plus 16 for 'a gzip header and nothing else'.
    guard
      unsafe inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw failure(.io(12)) }
    defer { unsafe _ = inflateEnd(&stream) }

    var position = 0
    var isInsideMember = true
    while true {
      if unsafe stream.avail_in == 0 {
        let count = unsafe try file.read(at: position, into: input)
        position += count
        if count == 0 {
          if isInsideMember { throw failure(.truncatedGzip) }
          return output
        }
        unsafe stream.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.avail_in = UInt32(count)
      }
      if !isInsideMember {
        // Some writers pad with zeros; anything else must be another member.
        while unsafe stream.avail_in > 0, unsafe stream.next_in.pointee == 0 {
          unsafe stream.next_in += 1
          unsafe stream.avail_in -= 1
        }
        if unsafe stream.avail_in == 0 { continue }
        guard unsafe inflateReset(&stream) == Z_OK else { throw failure(.corruptGzip) }
        isInsideMember = true
      }
      unsafe stream.next_out = block.baseAddress?.assumingMemoryBound(to: UInt8.self)
      unsafe stream.avail_out = UInt32(block.count)
      let status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
      let produced = unsafe block.count - Int(stream.avail_out)
      unsafe output.append(UnsafeRawBufferPointer(rebasing: block[..<produced]))
      guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
        throw failure(.corruptGzip)
      }
      isInsideMember = status != Z_STREAM_END
      if output.count > limits.byteCount {
        throw failure(.decompressedTooLarge(limit: limits.byteCount))
      }
      let consumed = unsafe position - Int(stream.avail_in)
      if output.count > 1 << 20, output.count / max(1, consumed) > limits.ratio {
        throw failure(.suspiciousCompression(ratio: limits.ratio))
      }
    }
  }
}

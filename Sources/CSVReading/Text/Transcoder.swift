import Glibc

/// Turns text of one encoding into UTF-8, a block at a time, by way of `iconv`.
///
/// A sequence that is invalid in the encoding becomes the byte 0xFF, which no UTF-8 text
/// holds: whoever checks a field finds exactly the fields that were damaged.
@safe struct Transcoder: ~Copyable {
  /// The byte that stands for an invalid sequence.
  static let replacement: UInt8 = 0xFF

  /// The most bytes of text between two entries of an offset map.
  static let stride = 512

  private let converter: iconv_t
  private let unit: Int

  /// Creates a transcoder, or `nil` where the C library has no such encoding.
  init?(_ encoding: TextEncoding) {
    guard let name = encoding.converterName, let converter = unsafe Self.open(name) else {
      return nil
    }
    unsafe self.converter = converter
    unit = encoding.unit
  }

  deinit { unsafe _ = iconv_close(converter) }

  /// Whether the C library knows an encoding of this name.
  static func exists(_ name: String) -> Bool {
    guard let converter = unsafe open(name) else { return false }
    unsafe _ = iconv_close(converter)
    return true
  }

  private static func open(_ name: String) -> iconv_t? {
    let converter = unsafe iconv_open("UTF-8", name)
    return unsafe Int(bitPattern: converter) == -1 ? nil : converter
  }

  /// What one step did: bytes read, and whether they were no valid sequence.
  struct Step {
    var read: Int
    var isInvalid: Bool
    /// The rest is the beginning of a sequence whose end is not there yet.
    var isIncomplete: Bool
  }

  /// Converts as much of `input` as fits into `room` bytes, or up to an invalid sequence.
  func step(_ input: UnsafeRawBufferPointer, room: Int, into output: TextBuffer) -> Step {
    unsafe withUnsafeTemporaryAllocation(byteCount: max(room, 1), alignment: 16) { block in
      var next = unsafe UnsafeMutableRawPointer(mutating: input.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      var left = input.count
      var place = unsafe block.baseAddress?.assumingMemoryBound(to: CChar.self)
      var free = room
      let result = unsafe iconv(converter, &next, &left, &place, &free)
      let code = result == -1 ? errno : 0
      unsafe output.append(UnsafeRawBufferPointer(rebasing: block[..<(room - free)]))
      return Step(
        read: input.count - left, isInvalid: code == EILSEQ, isIncomplete: code == EINVAL)
    }
  }

  /// Converts `input`, noting where text and original stand against each other.
  ///
  /// Returns the bytes read: all of them, but for an incomplete sequence at the end
  /// unless `isLast`.
  func convert(
    _ input: UnsafeRawBufferPointer, isLast: Bool, at original: Int,
    into output: TextBuffer, map: inout OffsetMap
  ) -> Int {
    var position = 0
    while position < input.count {
      map.note(text: output.count, original: original + position)
      let rest = unsafe UnsafeRawBufferPointer(rebasing: input[position...])
      let step = unsafe step(rest, room: Self.stride, into: output)
      position += step.read
      if step.isIncomplete, !isLast { break }
      if step.isInvalid || step.isIncomplete {
        output.append(Self.replacement)
        position += min(unit, input.count - position)
      }
    }
    return position
  }
}

extension Transcoder {
  /// The bytes of `input` whose conversion gives at most `count` bytes of text.
  func length(of input: [UInt8], convertingTo count: Int) -> Int {
    let text = TextBuffer(capacity: count + 16)
    var position = 0
    unsafe input.withUnsafeBytes { bytes in
      while position < bytes.count, text.count < count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[position...])
        let step = unsafe step(rest, room: count - text.count, into: text)
        position += step.read
        if step.isInvalid || step.isIncomplete, text.count < count {
          text.append(Self.replacement)
          position += min(unit, bytes.count - position)
        } else if step.read == 0 {
          break
        }
      }
    }
    return position
  }
}

internal import CZlib

/// Compresses one file with gzip, as a stream.
///
/// The header carries no time, no name and an unknown system, so that equal input gives equal
/// output wherever zlib is the same. The address of zlib's state must not move, hence the
/// allocations.
@safe package struct GzipEncoder: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>
  private let header: UnsafeMutablePointer<gz_header>

  /// Makes an encoder; `level` is zlib's, from 1 (fast) to 9 (small).
  package init(level: Int) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    unsafe header = .allocate(capacity: 1)
    unsafe header.initialize(to: gz_header())
    unsafe header.pointee.os = 255
    let status = unsafe deflateInit2_(
      stream, Int32(level), Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    // zlib fails here for want of memory only, and then nothing else can go on either.
    precondition(status == Z_OK, "zlib could not be started")
    unsafe deflateSetHeader(stream, header)
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
    unsafe header.deallocate()
  }

  /// Compresses `input` and returns what is ready; the rest comes out with `last`.
  package mutating func compress(_ input: [UInt8], last: Bool) -> [UInt8] {
    var output: [UInt8] = []
    var input = input
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let mode = last ? Z_FINISH : Z_NO_FLUSH
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe stream.pointee.next_in = source.baseAddress
      unsafe stream.pointee.avail_in = UInt32(source.count)
      var room: UInt32 = 0
      repeat {
        let written = unsafe block.withUnsafeMutableBufferPointer { target in
          unsafe stream.pointee.next_out = target.baseAddress
          unsafe stream.pointee.avail_out = UInt32(target.count)
          unsafe deflate(stream, mode)
          room = unsafe stream.pointee.avail_out
          return target.count - Int(room)
        }
        output.append(contentsOf: block[..<written])
      } while room == 0
    }
    return output
  }
}

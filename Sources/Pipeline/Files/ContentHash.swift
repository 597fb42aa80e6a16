internal import Attendance
internal import CSVReading
internal import Crypto
internal import Threads

/// SHA-256 in hex, by which files are known whatever their names.
enum ContentHash {
  /// The hash of bytes in memory.
  static func of(_ bytes: [UInt8]) -> String {
    Digits.hexadecimal(SHA256.hash(data: bytes))
  }

  /// The hash of a file as it lies on the disk; throws `TextSourceError`.
  static func of(file path: String) throws -> String {
    var hash = SHA256()
    try unsafe RawFile.forEachBlock(of: path) { unsafe hash.update(bufferPointer: $0) }
    return Digits.hexadecimal(hash.finalize())
  }

  /// The hash of a file that is open, and the encoding that its bytes show.
  ///
  /// - Parameter prefixes: is told the hashes of its first bytes, as many as `lengths` say, as soon
  ///   as all of these have been seen.
  static func of(
    _ text: TextSource, lengths: Set<Int>, prefixes promise: Promise<[Int: String]>
  ) throws -> FileContent {
    var hash = SHA256()
    var rest = lengths.sorted()[...]
    var prefixes: [Int: String] = [:]
    var position = 0
    let encoding = try text.forEachRawBlock(readsAhead: !lengths.isEmpty) { block in
      unsafe block.withUnsafeBytes { bytes in
        var start = 0
        while let length = rest.first, length <= position + bytes.count {
          let end = length - position
          unsafe hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
          prefixes[length] = Digits.hexadecimal(hash.finalize())
          rest.removeFirst()
          start = end
          if rest.isEmpty { promise.keep(.success(prefixes)) }
        }
        unsafe hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[start...]))
        position += bytes.count
      }
    }
    return FileContent(sha256: Digits.hexadecimal(hash.finalize()), encoding: encoding)
  }
}

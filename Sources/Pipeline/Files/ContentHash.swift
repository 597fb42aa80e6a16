internal import CSVReading
internal import Crypto

/// SHA-256 in hex, by which files are known whatever their names.
enum ContentHash {
  /// The hash of bytes in memory.
  static func of(_ bytes: [UInt8]) -> String {
    hex(SHA256.hash(data: bytes))
  }

  /// The hash of a file as it lies on the disk; throws `TextSourceError`.
  static func of(file path: String) throws -> String {
    var hash = SHA256()
    try unsafe RawFile.forEachBlock(of: path) { unsafe hash.update(bufferPointer: $0) }
    return hex(hash.finalize())
  }

  /// The hash of a file that is open, and the encoding that its bytes show.
  static func of(_ text: TextSource) throws -> (sha256: String, encoding: TextEncoding) {
    var hash = SHA256()
    let encoding = try text.forEachRawBlock { block in
      unsafe block.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
    }
    return (hex(hash.finalize()), encoding)
  }

  private static func hex(_ digest: SHA256.Digest) -> String {
    digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

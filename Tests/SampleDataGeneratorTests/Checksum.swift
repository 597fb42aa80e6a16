/// CRC-32 as gzip stores it, and so comparable with a `.csv.gz` that nobody unpacks.
struct Checksum {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1
    }
  }

  private var state: UInt32 = 0xffff_ffff

  var value: UInt32 { ~state }

  mutating func update(_ bytes: [UInt8]) {
    var value = state
    for byte in bytes {
      value = value >> 8 ^ Self.table[Int(UInt8(truncatingIfNeeded: value) ^ byte)]
    }
    state = value
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    var checksum = Checksum()
    checksum.update(bytes)
    return checksum.value
  }

  /// The checksum and the length that the trailer of a gzip file names.
  static func inTrailer(of gzip: [UInt8]) -> (checksum: UInt32, length: UInt32) {
    func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
      bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    return (number(gzip.suffix(8).prefix(4)), number(gzip.suffix(4)))
  }
}

package import Attendance

/// The scans of one event day as bytes: how the store keeps them.
///
/// Layout, little-endian: version (1 byte, 1), 7 zero bytes, number of keys (8), number of data
/// bytes (8), checksum of everything but itself (8); then one nibble per key that says how many
/// bytes its distance to the key before takes, low nibble first; then those bytes. Distances are
/// short because sorted keys of one badge differ in time alone: 4 to 5 bytes a scan.
/// Its speed stands in the benchmarks `AttendanceStore:encode` and `AttendanceStore:decode`.
package enum ScanBlob {
  /// Why bytes are not a day's scans.
  package enum Damage: Error, Equatable {
    case truncated
    case version(UInt8)
    case checksum
    case order
  }

  private static let headerSize = 32
  private static let checksumOffset = 24

  /// The bytes of keys in rising order, each once.
  package static func encode(_ keys: [ScanKey]) -> [UInt8] {
    let controlSize = (keys.count + 1) / 2
    // Eight spare bytes let every distance be stored as a whole word.
    let capacity = headerSize + controlSize + keys.count * 8 + 8
    return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, size in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      for index in 0..<(headerSize + controlSize) { unsafe bytes[index] = 0 }
      var end = headerSize + controlSize
      var previous: UInt64 = 0
      for (index, key) in keys.enumerated() {
        let distance = key.bits &- previous
        previous = key.bits
        let length = (71 - distance.leadingZeroBitCount) / 8
        unsafe bytes[headerSize + index / 2] |= UInt8(length) << (index % 2 == 0 ? 0 : 4)
        unsafe bytes.storeBytes(of: distance.littleEndian, toByteOffset: end, as: UInt64.self)
        end += length
      }
      unsafe bytes[0] = 1
      let dataSize = UInt64(end - headerSize - controlSize)
      unsafe bytes.storeBytes(of: UInt64(keys.count).littleEndian, toByteOffset: 8, as: UInt64.self)
      unsafe bytes.storeBytes(of: dataSize.littleEndian, toByteOffset: 16, as: UInt64.self)
      unsafe seal(UnsafeMutableRawBufferPointer(rebasing: bytes[..<end]))
      size = end
    }
  }

  /// Writes the checksum of everything but itself to where it belongs.
  static func seal(_ bytes: UnsafeMutableRawBufferPointer) {
    let checksum = unsafe Self.checksum(UnsafeRawBufferPointer(bytes))
    unsafe bytes.storeBytes(
      of: checksum.littleEndian, toByteOffset: checksumOffset, as: UInt64.self)
  }

  /// The keys, in rising order; throws where a single bit of the bytes has changed.
  package static func decode(_ bytes: UnsafeRawBufferPointer) throws(Damage) -> [ScanKey] {
    guard bytes.count >= headerSize else { throw .truncated }
    let version = unsafe bytes[0]
    guard version == 1 else { throw .version(version) }
    let count = unsafe word(bytes, at: 8)
    let dataSize = unsafe word(bytes, at: 16)
    guard count <= bytes.count, dataSize <= bytes.count,
      headerSize + (Int(count) + 1) / 2 + Int(dataSize) == bytes.count
    else { throw .truncated }
    guard unsafe checksum(bytes) == word(bytes, at: checksumOffset) else { throw .checksum }
    return try unsafe keys(bytes, count: Int(count))
  }

  private static func keys(
    _ bytes: UnsafeRawBufferPointer, count: Int
  ) throws(Damage) -> [ScanKey] {
    let controlSize = (count + 1) / 2
    var isSound = true
    var isRising = true
    let keys = unsafe [ScanKey](unsafeUninitializedCapacity: count) { target, size in
      var position = headerSize + controlSize
      var key: UInt64 = 0
      for index in 0..<count {
        let nibbles = unsafe bytes[headerSize + index / 2]
        let length = Int(index % 2 == 0 ? nibbles & 15 : nibbles >> 4)
        guard length <= 8, position + length <= bytes.count else {
          isSound = false
          return
        }
        var distance: UInt64 = 0
        if position + 8 <= bytes.count {
          let whole = unsafe word(bytes, at: position)
          distance = length == 8 ? whole : whole & ((1 << UInt64(length * 8)) - 1)
        } else {
          for offset in 0..<length {
            distance |= unsafe UInt64(bytes[position + offset]) << UInt64(offset * 8)
          }
        }
        position += length
        let previous = key
        key &+= distance
        isRising = isRising && (key > previous || index == 0)
        unsafe target.initializeElement(at: index, to: ScanKey(bits: key))
        size = index + 1
      }
      // No byte may be left that no key accounts for.
      isSound = position == bytes.count
    }
    guard isSound, isRising else { throw .order }
    return keys
  }

  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var checksum = Checksum(UInt64(bytes.count))
    for offset in stride(from: 0, to: checksumOffset, by: 8) {
      checksum.mix(unsafe word(bytes, at: offset))
    }
    checksum.mix(
      unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: bytes[headerSize...])))
    return checksum.value
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

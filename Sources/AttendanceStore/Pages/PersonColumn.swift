internal import Attendance

/// The persons of a page's registrations as bytes: for each row of the page a bit that says
/// whether it has one (bit k % 8 of byte k / 8), filled up to ``BadgeMarks/byteCount`` bytes;
/// then the 32 bytes of each that there is, in the order of rows.
@safe struct PersonColumn {
  private let bytes: UnsafeRawBufferPointer
  private var row = 0
  private var position = BadgeMarks.byteCount

  /// The persons that stand in a column; without bytes nobody has one.
  init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
  }

  /// The person of the next row.
  @inline(__always)
  mutating func next() throws(Page.Damage) -> PersonDigest? {
    guard unsafe !bytes.isEmpty else { return nil }
    return try personOfRow()
  }

  private mutating func personOfRow() throws(Page.Damage) -> PersonDigest? {
    guard row < Page.size, unsafe bytes.count >= BadgeMarks.byteCount else { throw .range }
    let hasOne = unsafe bytes[row / 8] >> UInt8(row % 8) & 1 == 1
    row += 1
    guard hasOne else { return nil }
    guard unsafe position + 32 <= bytes.count else { throw .range }
    let words = (word(0), word(8), word(16), word(24))
    position += 32
    return PersonDigest(words: words)
  }

  /// Throws where there are more persons than rows.
  func finish() throws(Page.Damage) {
    guard unsafe !bytes.isEmpty else { return }
    guard unsafe position == bytes.count, row <= Page.size else { throw .range }
    for number in row..<Page.size where unsafe bytes[number / 8] >> UInt8(number % 8) & 1 == 1 {
      throw .range
    }
  }

  private func word(_ offset: Int) -> UInt64 {
    unsafe UInt64(
      bigEndian: bytes.loadUnaligned(fromByteOffset: position + offset, as: UInt64.self))
  }

  /// The column of these registrations, which are of one page; empty where nobody has a person.
  static func bytes(of registrations: [Registration]) -> [UInt8] {
    let count = registrations.count { $0.person != nil }
    guard count > 0 else { return [] }
    let size = BadgeMarks.byteCount + 32 * count
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      let target = UnsafeMutableRawBufferPointer(buffer)
      unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
      var position = BadgeMarks.byteCount
      for (row, one) in registrations.enumerated() {
        guard let words = one.person?.words else { continue }
        unsafe target[row / 8] |= 1 << UInt8(row % 8)
        let person = (
          words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian
        )
        unsafe target.storeBytes(
          of: person, toByteOffset: position, as: (UInt64, UInt64, UInt64, UInt64).self)
        position += 32
      }
      initialized = size
    }
  }
}

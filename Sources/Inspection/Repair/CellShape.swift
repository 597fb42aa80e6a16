/// What a cell looks like: enough to tell whether it belongs into a column.
struct CellShape {
  /// Which kinds of characters occur.
  struct Kinds: OptionSet, Hashable {
    static let count = 7
    let rawValue: UInt8
    static let digit = Kinds(rawValue: 1)
    static let letter = Kinds(rawValue: 2)
    static let blank = Kinds(rawValue: 4)
    static let mark = Kinds(rawValue: 8)
    static let foreign = Kinds(rawValue: 16)
    static let address = Kinds(rawValue: 32)
    static let quote = Kinds(rawValue: 64)
  }

  let kinds: Kinds
  let isEmpty: Bool
  /// Equal for equal cells.
  let value: Int
  /// Equal where digits, small and capital letters stand in the same places.
  let exact: Int
  /// Equal where runs of digits and letters follow one another alike.
  let loose: Int
  /// How long it is: 0 for nothing, then one more for each doubling.
  let magnitude: Int

  init(_ bytes: some Collection<UInt8>) {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    var exact = value
    var loose = value
    var kinds = Kinds()
    var last: UInt8 = 0
    var count = 0
    func mix(_ hash: inout UInt64, _ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    for byte in bytes {
      count += 1
      mix(&value, byte)
      let precise: UInt8
      var coarse: UInt8
      switch byte {
      case 0x30...0x39:
        precise = 0x39
        coarse = 0x39
        kinds.insert(.digit)
      case 0x41...0x5A:
        precise = 0x41
        coarse = 0x61
        kinds.insert(.letter)
      case 0x61...0x7A:
        precise = 0x61
        coarse = 0x61
        kinds.insert(.letter)
      case 0x80...:
        precise = 0x80
        coarse = 0x61
        kinds.insert(.foreign)
      default:
        precise = byte
        coarse = byte
        switch byte {
        case 0x20, 0x09: kinds.insert(.blank)
        case 0x40: kinds.insert(.address)
        case 0x22: kinds.insert(.quote)
        default: kinds.insert(.mark)
        }
      }
      mix(&exact, precise)
      // Words with blanks between them are one run of text.
      if coarse == 0x20, last == 0x61 { coarse = 0x61 }
      if coarse != last || !(coarse == 0x39 || coarse == 0x61) { mix(&loose, coarse) }
      last = coarse
    }
    self.kinds = kinds
    isEmpty = count == 0
    self.value = Int(truncatingIfNeeded: value)
    self.exact = Int(truncatingIfNeeded: exact)
    self.loose = Int(truncatingIfNeeded: loose)
    magnitude = Int.bitWidth - count.leadingZeroBitCount
  }
}

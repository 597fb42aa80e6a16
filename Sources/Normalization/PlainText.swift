/// Text of scalars that look the same in every normal form of Unicode and that nothing else combines
/// with: ASCII, the letters of Latin-1, kana, Han and Hangul syllables. Names are seldom anything
/// else, and need none of what makes normalization slow.
enum PlainText {
  /// Whether `text` is plain, and so in NFC and in NFKC as it is.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { isPlain($0) }
  }

  /// The ``MatchKey`` of a plain text; `nil` for any other.
  static func key(of text: String) -> String? {
    var isKey = true
    var previous: UInt32 = 0x20
    for scalar in text.unicodeScalars {
      guard isPlain(scalar) else { return nil }
      switch scalar.value {
      case 0xDF: return nil  // 'ß' folds to two letters
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x09...0x0D: isKey = false
      case 0x20 where previous == 0x20: isKey = false
      default: break
      }
      previous = scalar.value
    }
    return isKey && (previous != 0x20 || text.isEmpty) ? text : folded(text)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80, 0xC0...0xFF, 0x3041...0x3096, 0x30A1...0x30FC, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  /// A plain text in lower case, with runs of white space as one blank and none at either end.
  private static func folded(_ text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var blankIsDue = false
    for byte in text.utf8 {
      switch byte {
      case 0x09...0x0D, 0x20:
        blankIsDue = !key.isEmpty
        continue
      default: break
      }
      if blankIsDue { key.append(0x20) }
      blankIsDue = false
      switch byte {
      case 0x41...0x5A: key.append(byte | 0x20)
      // 'À' to 'Þ' and their small letters are 0xC3 and a byte; '×' is among them.
      case 0x80...0x9E where key.last == 0xC3 && byte != 0x97: key.append(byte | 0x20)
      default: key.append(byte)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}

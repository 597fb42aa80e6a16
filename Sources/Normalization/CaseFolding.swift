/// Unicode's full case folding, the one that is the same in every language: 'ß' becomes 'ss'.
enum CaseFolding {
  /// `text` with every scalar replaced by its full case folding.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded.append(("A"..."Z").contains(scalar) ? lowercaseASCII(scalar) : scalar)
      } else if isCaseless(scalar) {
        folded.append(scalar)
      } else {
        folded.append(contentsOf: fold(scalar).unicodeScalars)
      }
    }
    return String(folded)
  }

  /// Scripts of East Asia, in which many names are written, have no case.
  private static func isCaseless(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
  }

  /// The standard library knows the mappings to upper and lower case but not the folding. Down, up
  /// and down again is the folding, but for Cherokee, which folds upwards, and the dotless i, which
  /// is a letter of its own.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    let properties = scalar.properties
    switch scalar.value {
    case 0x0131:
      return String(scalar)
    case 0x13A0...0x13FF, 0xAB70...0xABBF:
      return properties.uppercaseMapping
    default:
      var folded = ""
      for lower in properties.lowercaseMapping.unicodeScalars {
        for upper in lower.properties.uppercaseMapping.unicodeScalars {
          folded += upper.properties.lowercaseMapping
        }
      }
      return folded
    }
  }

  private static func lowercaseASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
  }
}

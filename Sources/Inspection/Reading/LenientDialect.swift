/// What gives a delimited file its structure, of more kinds than strict CSV knows.
public struct LenientDialect: Sendable, Hashable {
  /// How a quote within quotes is written.
  public enum Escape: Sendable, Hashable {
    /// Twice, as RFC 4180 has it.
    case doubled
    /// With this byte before it.
    case character(UInt8)
    /// As it is: what follows tells whether it closes the field.
    case none
  }

  /// The bytes between two fields; one at least.
  public var delimiter: [UInt8]

  /// The byte around fields; `nil` where there is none.
  public var quote: UInt8?

  /// How a quote within quotes is written.
  public var escape: Escape

  /// A dialect; `delimiter` must not be empty.
  public init(delimiter: [UInt8] = [0x2C], quote: UInt8? = 0x22, escape: Escape = .doubled) {
    precondition(!delimiter.isEmpty, "fields need something between them")
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
  }
}

extension UInt8 {
  var endsLine: Bool { self == 0x0A || self == 0x0D }
  var isSpace: Bool { self == 0x20 || self == 0x09 }
  var isLetter: Bool { self >= 0x80 || (0x61...0x7A).contains(self | 0x20) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
}

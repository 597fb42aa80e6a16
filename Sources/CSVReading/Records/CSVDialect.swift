/// The two bytes that give a CSV file its structure.
public struct CSVDialect: Sendable, Hashable {
  /// The byte between two fields.
  public let delimiter: UInt8

  /// The byte around fields that hold a delimiter, a quote or a line end.
  public let quote: UInt8

  /// Comma and double quote, as RFC 4180 has them.
  public static let comma = CSVDialect(checkedDelimiter: 0x2C)
  /// Semicolon and double quote, as spreadsheets write where the comma is the decimal mark.
  public static let semicolon = CSVDialect(checkedDelimiter: 0x3B)
  /// Tab and double quote.
  public static let tab = CSVDialect(checkedDelimiter: 0x09)
  /// Vertical bar and double quote.
  public static let bar = CSVDialect(checkedDelimiter: 0x7C)

  /// The dialects that ``DelimiterDetector`` knows, the likelier one first.
  public static let common: [CSVDialect] = [.comma, .semicolon, .tab, .bar]

  private init(checkedDelimiter delimiter: UInt8) {
    self.delimiter = delimiter
    quote = 0x22
  }

  /// Creates a dialect, or `nil` where the bytes could not be told from one another.
  ///
  /// Both must be ASCII other than NUL, CR and LF, and differ; a blank or tab is no quote.
  public init?(delimiter: UInt8, quote: UInt8 = 0x22) {
    func isUsable(_ byte: UInt8) -> Bool {
      (0x01...0x7F).contains(byte) && byte != 0x0A && byte != 0x0D
    }
    guard isUsable(delimiter), isUsable(quote), delimiter != quote, !quote.isBlank else {
      return nil
    }
    self.delimiter = delimiter
    self.quote = quote
  }
}

extension UInt8 {
  /// Whether this byte is a blank or a tab, which are trimmed around unquoted fields.
  @inline(__always)
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether this byte ends a physical line, alone or as half of CRLF.
  @inline(__always)
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}

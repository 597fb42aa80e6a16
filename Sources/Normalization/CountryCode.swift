/// A country as ISO 3166-1 alpha-2 names it, such as `KR`.
///
/// The 249 codes of the standard, `XK` for Kosovo, which the standard leaves to its users, and
/// ``unknown``, `ZZ`, for what could not be resolved. Codes compare alphabetically.
public struct CountryCode: Sendable, Hashable {
  private let letters: UInt16

  /// `ZZ`: a country that was not given or could not be resolved.
  public static let unknown = CountryCode(letters: UInt16(UInt8(ascii: "Z")) * 257)

  /// The code that two ASCII letters of either case spell, or `nil` for anything else.
  ///
  /// Whether a country has the code is not asked; see ``isAssigned``.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 2 else { return nil }
    var letters: UInt16 = 0
    for byte in bytes {
      let upper = byte & 0xDF
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(upper) else { return nil }
      letters = letters << 8 | UInt16(upper)
    }
    self.init(letters: letters)
  }

  private init(letters: UInt16) { self.letters = letters }

  /// The two capital letters.
  public var text: String {
    String(decoding: [UInt8(letters >> 8), UInt8(letters & 0xFF)], as: UTF8.self)
  }

  /// The country's everyday English name, such as 'South Korea'; 'Unknown' for ``unknown``, and the
  /// letters themselves for a code that no country has.
  public var name: String { CountryTable.names[self] ?? (self == .unknown ? "Unknown" : text) }

  /// Whether a country has this code; not so for ``unknown``.
  public var isAssigned: Bool { CountryTable.names[self] != nil }

  /// The codes of all countries, in alphabetical order, without ``unknown``.
  public static let all: [CountryCode] = CountryTable.names.keys.sorted()
}

extension CountryCode: Comparable {
  /// Alphabetical order.
  public static func < (first: CountryCode, second: CountryCode) -> Bool {
    first.letters < second.letters
  }
}

extension CountryCode: CustomStringConvertible {
  /// The two capital letters.
  public var description: String { text }
}

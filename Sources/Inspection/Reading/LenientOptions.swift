/// What is known about a file beforehand; whatever is `nil` is guessed.
public struct LenientOptions: Sendable, Hashable {
  /// What stands around fields that hold a delimiter.
  public enum Quote: Sendable, Hashable {
    /// Nothing: every such byte is text.
    case none
    /// This byte.
    case byte(UInt8)

    /// The byte, if there is one.
    public var byte: UInt8? {
      if case .byte(let byte) = self { byte } else { nil }
    }
  }

  /// The bytes between two fields.
  public var delimiter: [UInt8]?

  /// What stands around fields.
  public var quote: Quote?

  /// How a quote within quotes is written.
  public var escape: LenientDialect.Escape?

  /// The physical lines at the beginning that are no part of the table.
  public var skippedLines: Int?

  /// Whether the first record names the columns.
  public var hasHeader: Bool?

  /// Options under which everything is guessed.
  public init() {}
}

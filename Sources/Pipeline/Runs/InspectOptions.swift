public import Inspection

/// What the command line says about the files to inspect.
public struct InspectOptions: Sendable {
  /// The encoding's name, or `auto`.
  public var encoding = "auto"

  /// What is known of the file's form; the rest is guessed.
  public var form = LenientOptions()

  /// Whether to read as an ingest does, instead of keeping what can be made sense of.
  public var isStrict = false

  /// Where rejected lines go, as CSV.
  public var rejects: String?

  /// Options under which everything is guessed.
  public init() {}

  /// Sets the form from the words of the command line.
  ///
  /// - Throws: `RunFailure` of kind `usage` for a delimiter, a quote or an escape that can't be.
  public mutating func setForm(
    delimiter: String?, quote: String?, escape: String?, skippedLines: Int?, hasHeader: Bool?
  ) throws {
    form.delimiter = try delimiter.map(FormWords.delimiter)
    form.quote = try quote.map(FormWords.quote)
    let mark = form.quote.map(\.byte) ?? 0x22
    form.escape = try escape.map { try FormWords.escape($0, quote: mark) }
    form.skippedLines = skippedLines
    form.hasHeader = hasHeader
    if let mark, let delimiter = form.delimiter, delimiter == [mark] {
      throw RunFailure(.usage("'--delimiter' and '--quote' are the same"))
    }
  }
}

/// How delimiters, quotes and escapes are written on a command line.
enum FormWords {
  private static let names: [String: String] = [
    "tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "bar": "|", "pipe": "|",
    "colon": ":", "blank": " ", "space": " ", "\\\\": "\\",
  ]

  static func delimiter(_ text: String) throws -> [UInt8] {
    let bytes = Array((names[text.lowercased()] ?? text).utf8)
    guard !bytes.isEmpty, bytes.count <= 8, !bytes.contains(where: { [0, 10, 13].contains($0) })
    else {
      throw RunFailure(
        .usage("'--delimiter' must be one to eight characters without a line end, or 'tab'"))
    }
    return bytes
  }

  static func quote(_ text: String) throws -> LenientOptions.Quote {
    try single(text, option: "--quote").map(LenientOptions.Quote.byte) ?? .none
  }

  static func escape(_ text: String, quote: UInt8?) throws -> LenientDialect.Escape {
    if text.lowercased() == "doubled" { return .doubled }
    guard let byte = try single(text, option: "--escape") else { return .none }
    return byte == quote ? .doubled : .character(byte)
  }

  private static func single(_ text: String, option: String) throws -> UInt8? {
    if text.isEmpty || text.lowercased() == "none" { return nil }
    let bytes = Array((names[text] ?? text).utf8)
    guard bytes.count == 1, (0x20...0x7E).contains(bytes[0]) else {
      throw RunFailure(.usage("'\(option)' must be one ASCII character, or 'none'"))
    }
    return bytes[0]
  }
}

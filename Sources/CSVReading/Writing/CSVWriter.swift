/// Writes records as CSV text: UTF-8, LF, RFC 4180, quotes only where they are needed.
///
/// Add the fields of a record, then end it. A record of one empty field is written as `""`,
/// because an empty line would be no record.
public struct CSVWriter: Sendable {
  /// The text so far.
  public private(set) var bytes: [UInt8] = []

  /// The byte between two fields.
  public let delimiter: UInt8

  /// Whether a text cell that a spreadsheet would take for a formula gets a leading `'`.
  ///
  /// That is a text that starts with `=`, `+`, `-`, `@`, TAB or CR. Numbers never get one.
  public let isSpreadsheetSafe: Bool

  private var recordStart = 0
  private var fieldCount = 0

  /// Creates a writer with nothing written.
  public init(dialect: CSVDialect = .comma, spreadsheetSafe: Bool = false) {
    delimiter = dialect.delimiter
    isSpreadsheetSafe = spreadsheetSafe
  }

  /// Adds a text field.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a text field that is UTF-8 already.
  public mutating func add(_ text: RawSpan) {
    unsafe text.withUnsafeBytes { unsafe add($0) }
  }

  /// Adds a text field that is UTF-8 already.
  package mutating func add(_ text: [UInt8]) {
    unsafe text.withUnsafeBytes { unsafe add($0) }
  }

  /// Adds a whole number, which is never guarded.
  public mutating func add(number: Int) {
    add(number: String(number))
  }

  /// Adds a number that has been formatted by the caller, which is never guarded.
  public mutating func add(number: String) {
    var number = number
    number.withUTF8 { unsafe add(UnsafeRawBufferPointer($0), isGuarded: false) }
  }

  /// Ends the record.
  public mutating func endRecord() {
    if fieldCount == 1, bytes.count == recordStart {
      bytes.append(Self.quote)
      bytes.append(Self.quote)
    }
    bytes.append(0x0A)
    recordStart = bytes.count
    fieldCount = 0
  }

  /// Adds a record of text fields.
  public mutating func add(record fields: some Sequence<String>) {
    for field in fields { add(field) }
    endRecord()
  }

  /// Hands the text over and starts again with none; the current record must have ended.
  public mutating func take() -> [UInt8] {
    precondition(fieldCount == 0, "a record has not ended")
    defer {
      bytes = []
      recordStart = 0
    }
    return bytes
  }

  /// One record of text fields as a line of its own, with its line end.
  public static func line(
    of fields: some Sequence<String>, dialect: CSVDialect = .comma, spreadsheetSafe: Bool = false
  ) -> String {
    var writer = CSVWriter(dialect: dialect, spreadsheetSafe: spreadsheetSafe)
    writer.add(record: fields)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let quote: UInt8 = 0x22

  private mutating func add(_ text: UnsafeRawBufferPointer, isGuarded: Bool = true) {
    if fieldCount > 0 { bytes.append(delimiter) }
    fieldCount += 1
    let guardsFormula = unsafe isSpreadsheetSafe && isGuarded && Self.isFormula(text)
    guard unsafe needsQuotes(text) else {
      if guardsFormula { bytes.append(0x27) }
      unsafe bytes.append(contentsOf: text)
      return
    }
    bytes.append(Self.quote)
    if guardsFormula { bytes.append(0x27) }
    for index in 0..<text.count {
      let byte = unsafe text[index]
      if byte == Self.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(Self.quote)
  }

  private func needsQuotes(_ text: UnsafeRawBufferPointer) -> Bool {
    unsafe text.contains { $0 == delimiter || $0 == Self.quote || $0.isLineEnd }
  }

  private static func isFormula(_ text: UnsafeRawBufferPointer) -> Bool {
    guard let first = unsafe text.first else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
  }
}

internal import CSVReading

/// Which columns of a rejected row may be kept: those that are mapped, but for persons.
///
/// All others are masked, so that nobody finds in the quarantine, or in a message, what never
/// enters the store.
struct KeptColumns: Sendable {
  private let isKept: [Bool]
  private let slotColumns: [Int]
  private let dialect: CSVDialect

  /// - Parameter mapped: the columns that may be kept; a column of persons that is mapped to
  ///   something else too is among them: the badge may be an e-mail address.
  init(_ map: ColumnMap, mapped: [ColumnMap.Column?], of source: OpenedSource) {
    var isKept = [Bool](repeating: false, count: source.width)
    for case let column? in mapped {
      for slot in column.slots { isKept[map.slotColumns[slot]] = true }
    }
    self.isKept = isKept
    slotColumns = map.slotColumns
    dialect = source.dialect
  }

  /// What stands in a column; signs in its place where it may not be kept.
  func value(_ column: ColumnMap.Column, _ batch: borrowing RecordBatch, _ record: Int) -> String {
    let values = column.slots.map { slot in
      let value = batch.trimmed(record, slot).bytes
      return String(decoding: isKept[slotColumns[slot]] ? value : masked(value[...]), as: UTF8.self)
    }
    return values.joined(separator: " ")
  }

  /// A row that is CSV, as it was written.
  func row(_ raw: borrowing RawSpan) -> String {
    if !isKept.contains(false) { return raw.text }
    return text(Self.fields(of: raw.bytes, dialect)) { isKept[$0] }
  }

  /// A line that is no row of this file.
  ///
  /// Nobody knows which of its fields is which. With one field too many, say, each is one of two
  /// columns, and it is kept where both of them may be.
  func damagedRow(_ raw: [UInt8]) -> String {
    if !isKept.contains(false) { return String(decoding: raw, as: UTF8.self) }
    let fields = raw.split(separator: dialect.delimiter, omittingEmptySubsequences: false)
    let surplus = fields.count - isKept.count
    return text(fields) { index in
      let columns = min(index, index - surplus)...max(index, index - surplus)
      return columns.allSatisfy { !isKept.indices.contains($0) || isKept[$0] }
    }
  }

  private func text(_ fields: [ArraySlice<UInt8>], _ isShown: (Int) -> Bool) -> String {
    let shown = fields.indices.map { isShown($0) ? Array(fields[$0]) : masked(fields[$0]) }
    return String(decoding: Array(shown.joined(separator: [dialect.delimiter])), as: UTF8.self)
  }

  // One sign for each character, so that places within the row stay what they are.
  private func masked(_ field: ArraySlice<UInt8>) -> [UInt8] {
    let structure = Set([dialect.quote, 0x0A, 0x0D].map { Unicode.Scalar($0) })
    let signs = String(decoding: field, as: UTF8.self).unicodeScalars.map { scalar in
      structure.contains(scalar) ? scalar : "*"
    }
    return Array(String(String.UnicodeScalarView(signs)).utf8)
  }

  /// The fields of a sound row, with their quotes.
  private static func fields(of raw: [UInt8], _ dialect: CSVDialect) -> [ArraySlice<UInt8>] {
    var isQuoted = false
    return raw.split(omittingEmptySubsequences: false) { byte in
      if byte == dialect.quote { isQuoted.toggle() }
      return byte == dialect.delimiter && !isQuoted
    }
  }
}

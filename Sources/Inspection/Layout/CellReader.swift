/// Gives the cells of records, mending those that need it.
struct CellReader {
  let scanner: LenientScanner
  let width: Int
  let repair: LineRepair

  init(scanner: LenientScanner, columns: [ColumnModel]) {
    self.scanner = scanner
    width = columns.count
    repair = LineRepair(dialect: scanner.dialect, columns: columns)
  }

  /// A reader of the same text that knows nothing of the columns, for their names.
  var naming: CellReader {
    CellReader(scanner: scanner, columns: [ColumnModel](repeating: ColumnModel(), count: width))
  }

  /// The cells of a record, as many as there are columns.
  func cells(of record: RecordExtent) -> [[UInt8]] {
    var fields: [RawField] = []
    return self.fields(of: record, into: &fields)
      ? fields.map(content) : mended(record).cells
  }

  /// The fields of a record that is in order; `nil` for one that has to be mended.
  func fields(of record: RecordExtent, into fields: inout [RawField]) -> Bool {
    guard record.isClean, record.width == width else { return false }
    return scanner.record(at: record.start, into: &fields) != nil
  }

  /// The content of a field.
  func content(of field: RawField) -> [UInt8] {
    let bytes = scanner.bytes[field.start..<field.end]
    guard field.isEscaped, let quote = scanner.dialect.quote else { return Array(bytes) }
    return LineSegment.unescaped(bytes, quote, scanner.dialect.escape).text
  }

  /// The cells of a record as it is written, whatever their number.
  func writtenCells(of record: RecordExtent) -> [[UInt8]] {
    var fields: [RawField] = []
    guard record.isClean, scanner.record(at: record.start, into: &fields) != nil else {
      return mended(record).cells
    }
    return fields.map(content)
  }

  /// The likeliest reading of a record that is not in order.
  func mended(_ record: RecordExtent) -> LineReading {
    repair.reading(scanner.bytes[record.start..<record.end])
  }

  /// A record that is not in order, with as many cells as there are columns and no more thought.
  func filledUp(_ record: RecordExtent) -> LineReading {
    repair.fallback(scanner.bytes[record.start..<record.end])
  }

  /// What columns look like, learnt from some records that are in order.
  static func columns(
    of records: ArraySlice<RecordExtent>, width: Int, scanner: LenientScanner
  ) -> [ColumnModel] {
    var columns = [ColumnModel](repeating: ColumnModel(), count: width)
    let usable = records.lazy.filter { $0.isClean && $0.width == width }
    var fields: [RawField] = []
    let reader = CellReader(scanner: scanner, columns: columns)
    for record in usable.prefix(400) {
      guard scanner.record(at: record.start, into: &fields) != nil else { continue }
      for (index, field) in fields.enumerated() {
        columns[index].add(CellShape(reader.content(of: field)), isQuoted: field.isQuoted)
      }
    }
    return columns
  }
}

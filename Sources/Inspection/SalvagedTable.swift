public import CSVReading

/// A delimited file, read so that as much of it as possible makes sense.
///
/// The whole text is in memory while this is. Records are mended when they are asked for.
public struct SalvagedTable: Sendable {
  /// Where the text came from.
  public let source: TextSource

  /// What gives the text its structure, as given or as guessed.
  public let dialect: LenientDialect

  /// The number of columns.
  public let width: Int

  /// The names of the columns, or `nil` in a file without them. Names from several lines are
  /// joined by a blank.
  public let header: [String]?

  /// The lines that name the columns.
  public let headerRows: Int

  /// The physical line on which the header starts, or in a file without one the first record;
  /// 1 in an empty file.
  public let firstLine: Int

  /// The records of the table, without its header, in the order of the file.
  public let recordCount: Int

  /// Records below the table that belong to none, left out.
  public let footnotes: Int

  /// Whether another table begins after this one, which is left out; the physical line of it.
  public let nextTableLine: Int?

  /// Records that repeat the header, left out.
  public let repeatedHeaders: Int

  /// How many records are mended in the likeliest way; those after them are only filled up.
  private static let mostMended = 200_000

  let reader: CellReader
  private let records: [RecordExtent]
  private let isText: Bool

  /// Reads a text that has been opened.
  public init(_ source: TextSource, options: LenientOptions = LenientOptions()) throws {
    let bytes = try source.allBytes()
    let start = Self.start(in: bytes, skipping: options.skippedLines ?? 0)
    let dialect = DialectGuess(bytes[start.offset...], options).dialect()
    let scanner = LenientScanner(bytes, dialect)
    let sample = RecordFinder(scanner: scanner).records(
      from: start.offset, line: start.line, limit: 2_000)
    let guessed = WidthGuess.width(sample, dialect: dialect)
    let records = RecordFinder(scanner: scanner, width: guessed).records(
      from: start.offset, line: start.line)
    var columns = CellReader.columns(
      of: records.dropFirst(), width: guessed, scanner: scanner)
    var reader = CellReader(scanner: scanner, columns: columns)
    var layout = LayoutGuess(records: records, reader: reader, options: options).layout()
    // What was learnt from a preamble or a second table would mislead.
    let body = records[min(layout.preamble + layout.headerRows, layout.end)..<layout.end]
    columns = CellReader.columns(of: body, width: guessed, scanner: scanner)
    reader = CellReader(scanner: scanner, columns: columns)
    if columns.contains(where: { $0.count > 0 }) {
      layout = LayoutGuess(records: records, reader: reader, options: options).layout()
    }
    self.source = source
    self.dialect = dialect
    self.reader = reader
    isText = unsafe bytes.withUnsafeBytes { unsafe String(validating: $0, as: UTF8.self) != nil }
    let first = layout.preamble < records.count ? records[layout.preamble] : nil
    firstLine = first?.line ?? start.line
    headerRows = layout.headerRows
    header = Self.names(records, layout, reader)
    width = records.isEmpty ? 0 : header?.count ?? guessed
    footnotes = layout.footnotes
    nextTableLine = layout.furtherTables > 0 ? records[layout.end].line : nil
    repeatedHeaders = layout.repeatedHeaders.count
    let data = min(layout.preamble + layout.headerRows, layout.end)..<layout.end
    self.records =
      layout.repeatedHeaders.isEmpty
      ? Array(records[data])
      : data.filter { !layout.repeatedHeaders.contains($0) }.map { records[$0] }
    recordCount = self.records.count
  }

  /// Calls `body` with every record, in the order of the file; stops where it returns `false`.
  public func forEachRecord(_ body: (SalvagedRecord) throws -> Bool) rethrows {
    var fields: [RawField] = []
    var mended = 0
    for record in records {
      let salvaged: SalvagedRecord
      if reader.fields(of: record, into: &fields) {
        salvaged = SalvagedRecord(
          line: record.line, cells: fields.map(reader.content), repairs: [])
      } else {
        mended += 1
        // A file that is damaged all over must not take for ever.
        let reading =
          mended > Self.mostMended ? reader.filledUp(record) : reader.mended(record)
        salvaged = SalvagedRecord(
          line: record.line, cells: reading.cells, repairs: reading.repairs)
      }
      let fitted = salvaged.fitted(to: width)
      guard try body(isText ? fitted : fitted.validated()) else { return }
    }
  }

  // More names than any record has cells, or one fewer where every record ends with a delimiter.
  private static func namesOfOtherWidth(
    _ record: RecordExtent, _ reader: CellReader
  ) -> [[UInt8]]? {
    guard record.isClean, record.width != reader.width else { return nil }
    let names = reader.writtenCells(of: record)
    guard names.allSatisfy({ !$0.isEmpty }) else { return nil }
    if names.count > reader.width { return names }
    let last = reader.repair.columns.last
    return names.count + 1 == reader.width && last?.isEmpty == true && (last?.count ?? 0) > 1
      ? names : nil
  }

  private static func start(in bytes: [UInt8], skipping lines: Int) -> DataStart {
    let scanner = LenientScanner(bytes, LenientDialect())
    var position = 0
    for _ in 0..<lines where position < bytes.count {
      position = scanner.nextLine(after: scanner.lineEnd(from: position))
    }
    return DataStart(offset: position, line: lines + 1)
  }

  private static func names(
    _ records: [RecordExtent], _ layout: TableLayout, _ reader: CellReader
  ) -> [String]? {
    guard layout.headerRows > 0 else { return nil }
    if layout.headerRows == 1, let own = namesOfOtherWidth(records[layout.preamble], reader) {
      return own.map { String(decoding: $0, as: UTF8.self) }
    }
    let naming = reader.naming
    var names = [[String]](repeating: [], count: reader.width)
    for record in records[layout.preamble..<layout.preamble + layout.headerRows] {
      for (index, cell) in naming.cells(of: record).enumerated() {
        let name = String(decoding: cell, as: UTF8.self)
        if !name.isEmpty || layout.headerRows == 1 { names[index].append(name) }
      }
    }
    return names.map { $0.joined(separator: " ") }
  }
}

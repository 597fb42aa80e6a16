public import CSVReading

/// A source file whose header has been read.
public struct OpenedSource: Sendable {
  /// The text.
  public let text: TextSource

  /// Delimiter and quote, as given or as found.
  public let dialect: CSVDialect

  /// The names of the columns, or `nil` in a file without a header.
  public let header: [String]?

  /// The names of the columns; their numbers, from 1, in a file without a header.
  public var columns: [String] { header ?? (1...max(1, width)).map(String.init) }

  /// The number of fields that every record must have.
  public let width: Int

  /// Where the data begins; `nil` in a file without a header and without rows.
  let dataStart: DataStart

  /// The physical line on which the header starts.
  let headerLine: Int

  private let limits: ReadingLimits

  /// Opens a file and reads its first record.
  ///
  /// - Parameter names: the column names that the pipeline file maps; where the delimiter is
  ///   not given, the one under which most of them are found is taken.
  /// - Parameter trustsHead: as in `TextSource`.
  public init(
    path: String, format: SourceFormat, names: Set<String>, trustsHead: Bool = false
  ) throws(SourceProblem) {
    limits = format.limits.reading
    do {
      text = try TextSource(
        path: path, encoding: format.encoding, trustsHead: trustsHead,
        limits: format.limits.decompression)
      let found: Header
      if let given = format.dialect {
        dialect = given
        found = try Header(of: text, dialect: given, limits: format.limits.headerReading)
      } else {
        let keys = Set(names.map(ColumnMap.key))
        (dialect, found) = try DelimiterDetector.detect(
          in: text, limits: format.limits.headerReading
        ) { fields in
          fields.count { keys.contains(ColumnMap.key($0)) }
        }
      }
      width = found.fields.count
      header = format.hasHeader ? found.fields : nil
      dataStart = format.hasHeader ? found.dataStart : found.start
      headerLine = found.start.line
    } catch let error as TextSourceError {
      throw .text(error)
    } catch let error as CSVError {
      throw .csv(error)
    } catch {
      throw .text(TextSourceError(.io(0), path: path))
    }
  }

  /// The name of a column, counted from 1.
  func columnName(_ number: Int) -> String {
    ColumnMap.name(ofColumn: number, in: header)
  }

  func problem(_ problem: HeaderProblem) -> SourceProblem {
    let delimiter = String(UnicodeScalar(dialect.delimiter))
    var column: Int?
    if case .repeated(_, _, let columns) = problem { column = columns.last }
    return .header(
      problem, SourcePosition(file: text.path, line: headerLine, column: column),
      line: (header ?? []).joined(separator: delimiter))
  }

  /// - Parameter start: where the rows begin that are to be read, if not with the first.
  func plan(
    _ map: ColumnMap, from start: DataStart? = nil, reading: ReadingOptions
  ) -> ReadingPlan {
    var plan = ReadingPlan(
      text: text, from: start ?? dataStart,
      layout: RecordLayout(width: width, columns: map.slotColumns), dialect: dialect)
    plan.limits = limits
    plan.workers = reading.workers
    // Enough pieces that all threads have work to the end, none so small that seams cost.
    let fair = max(1 << 17, text.count / (reading.workers * 4))
    plan.pieceSize = reading.pieceSize ?? min(ReadingPlan.standardPieceSize, fair)
    return plan
  }
}

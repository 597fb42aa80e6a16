public import Attendance
internal import CSVReading
internal import Threads

/// Reads scan logs of one source.
///
/// Its speed stands in the benchmark `Ingestion:scans`.
public struct ScanIntake: Sendable {
  private let columns: ScanColumns
  private let values: ScanValues
  private let format: SourceFormat
  private let dayRule: EventDayRule

  /// A reader of logs with these columns, for an edition with these days.
  public init(
    columns: ScanColumns, values: ScanValues, format: SourceFormat, dayRule: EventDayRule
  ) {
    self.columns = columns
    self.values = values
    self.format = format
    self.dayRule = dayRule
  }

  /// Opens a log and reads its header.
  ///
  /// - Parameter trustsHead: whether the first bytes may decide alone on the encoding; see
  ///   `TextSource`.
  public func open(
    _ path: String, trustsHead: Bool = false
  ) throws(SourceProblem) -> OpenedSource {
    let source = try OpenedSource(
      path: path, format: format, names: columns.names, trustsHead: trustsHead)
    _ = try context(source, NameDirectory(), NameDirectory())
    return source
  }

  /// Reads a log.
  ///
  /// - Parameters:
  ///   - badges: the badges that have a number.
  ///   - points: the scan points that have a number.
  ///   - prefix: rows that are known and need not be read.
  /// - Throws: ``SourceProblem``.
  public func read(
    _ source: OpenedSource, badges: NameDirectory, points: NameDirectory,
    after prefix: ScanPrefix? = nil, options: ReadingOptions = ReadingOptions()
  ) throws -> ScanDelivery {
    let (context, map) = try context(source, badges, points)
    let start = prefix.map { DataStart(offset: $0.textOffset, line: $0.line) }
    var collector = ScanCollector(
      context: context, from: start ?? source.dataStart, after: prefix?.rows ?? RowCounts())
    let estimate = RowEstimate()
    do {
      try source.plan(map, from: start, reading: options).readRecords(
        makePiece: { ScanPiece(context: context, expectedRows: estimate.rows) },
        body: { batch, piece in piece.take(batch) },
        accept: { piece, summary in
          try options.stop?.check()
          estimate.note(summary.recordCount)
          guard collector.accept(piece, summary, in: source) else {
            throw SourceProblem.tooManyPoints(limit: format.limits.points, file: source.text.path)
          }
        })
    } catch let error as TextSourceError {
      throw SourceProblem.text(error)
    }
    return collector.finished()
  }

  private func context(
    _ source: OpenedSource, _ badges: NameDirectory, _ points: NameDirectory
  ) throws(SourceProblem) -> (ScanContext, ColumnMap) {
    var map = ColumnMap(header: source.header, width: source.width)
    do throws(HeaderProblem) {
      let found = try ScanColumnMap(columns, in: &map)
      let context = ScanContext(
        columns: found, kept: KeptColumns(map, mapped: found.all, of: source), dayRule: dayRule,
        timestamps: format.timestamps, values: values,
        badges: badges, points: points, pointLimit: format.limits.points)
      return (context, map)
    } catch {
      throw source.problem(error)
    }
  }
}

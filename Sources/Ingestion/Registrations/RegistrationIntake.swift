public import Attendance
internal import CSVReading
internal import Threads

/// Reads registration lists of one source.
///
/// Its speed stands in the benchmark `Ingestion:registrations`.
public struct RegistrationIntake: Sendable {
  private let columns: RegistrationColumns
  private let format: SourceFormat
  private let counting: CountingRules
  private let digest: (@Sendable (String) -> PersonDigest)?

  /// A reader of lists with these columns.
  ///
  /// - Parameter digest: what makes a digest of a person's normalised value; without it nobody
  ///   is told apart.
  public init(
    columns: RegistrationColumns, format: SourceFormat, counting: CountingRules,
    digest: (@Sendable (String) -> PersonDigest)?
  ) {
    self.columns = columns
    self.format = format
    self.counting = counting
    self.digest = digest
  }

  /// Opens a list and reads its header.
  ///
  /// - Parameter trustsHead: whether the first bytes may decide alone on the encoding; see
  ///   `TextSource`.
  public func open(
    _ path: String, trustsHead: Bool = false
  ) throws(SourceProblem) -> OpenedSource {
    let source = try OpenedSource(
      path: path, format: format, names: columns.names, trustsHead: trustsHead)
    _ = try context(source, NameDirectory())
    return source
  }

  /// Reads a list.
  ///
  /// - Parameter badges: the badges that have a number.
  /// - Throws: ``SourceProblem``.
  public func read(
    _ source: OpenedSource, badges: NameDirectory, options: ReadingOptions = ReadingOptions()
  ) throws -> RegistrationDelivery {
    let (context, map) = try context(source, badges)
    var collector = RegistrationCollector(context: context)
    let estimate = RowEstimate()
    do {
      try source.plan(map, reading: options).readRecords(
        makePiece: { RegistrationPiece(context: context, expectedRows: estimate.rows) },
        body: { batch, piece in piece.take(batch) },
        accept: { piece, summary in
          try options.stop?.check()
          estimate.note(summary.recordCount)
          guard collector.accept(piece, summary, in: source) else {
            throw SourceProblem.tooManyCategories(
              limit: format.limits.categories, file: source.text.path)
          }
        })
    } catch let error as TextSourceError {
      throw SourceProblem.text(error)
    }
    guard collector.unmapped.isEmpty else {
      throw SourceProblem.unmappedCategories(collector.unmapped, file: source.text.path)
    }
    return collector.finished()
  }

  private func context(
    _ source: OpenedSource, _ badges: NameDirectory
  ) throws(SourceProblem) -> (RegistrationContext, ColumnMap) {
    var map = ColumnMap(header: source.header, width: source.width)
    do throws(HeaderProblem) {
      let found = try RegistrationColumnMap(columns, in: &map)
      let context = RegistrationContext(
        columns: found, kept: KeptColumns(map, mapped: found.allButPerson, of: source),
        timestamps: format.timestamps, counting: counting, badges: badges,
        categoryLimit: format.limits.categories, digest: digest)
      return (context, map)
    } catch {
      throw source.problem(error)
    }
  }
}

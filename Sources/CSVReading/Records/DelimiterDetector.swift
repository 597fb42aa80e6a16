/// Finds out which delimiter a file uses, from its first record.
public enum DelimiterDetector {
  /// The dialect under which the first record looks best.
  ///
  /// The one whose fields `score` rates highest wins; on a tie the one with most fields,
  /// then the earlier in ``CSVDialect/common``. A dialect under which the record is damaged
  /// comes last. Without `score` the number of fields decides.
  ///
  /// - Throws: ``CSVError`` if no dialect can read the record, ``TextSourceError``.
  public static func detect(
    in text: TextSource, skippedLines: Int = 0, limits: ReadingLimits = .standard,
    score: ([String]) -> Int = { _ in 0 }
  ) throws -> (dialect: CSVDialect, header: Header) {
    var best: (dialect: CSVDialect, header: Header, score: Int)?
    var failure: CSVError?
    for dialect in CSVDialect.common {
      do {
        let header = try Header(
          of: text, dialect: dialect, skippedLines: skippedLines, limits: limits)
        let rating = score(header.fields)
        if let best, (best.score, best.header.fields.count) >= (rating, header.fields.count) {
          continue
        }
        best = (dialect, header, rating)
      } catch let error as CSVError {
        if failure == nil { failure = error }
      }
    }
    if let best { return (best.dialect, best.header) }
    throw failure
      ?? CSVError(.noRecords, at: SourcePosition(file: text.path, line: 1))
  }
}

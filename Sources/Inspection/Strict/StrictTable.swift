public import CSVReading
internal import Foundation
public import Ingestion

/// A CSV file read as an ingest reads it: what is not well-formed is rejected, line by line.
public struct StrictTable: Sendable {
  /// Where the text came from.
  public let source: TextSource

  /// Delimiter and quote.
  public let dialect: CSVDialect

  /// The number of fields that every record has.
  public let width: Int

  /// The names of the columns, or `nil` in a file without them.
  public let header: [String]?

  /// The physical line on which the header or the first record starts.
  public let firstLine: Int

  private let dataStart: DataStart

  /// Reads the first record.
  ///
  /// - Parameter dialect: `nil` for the delimiter that the first record shows.
  /// - Throws: `CSVError` where there is no record or the first is damaged; `TextSourceError`.
  public init(
    _ source: TextSource, dialect: CSVDialect? = nil, hasHeader: Bool = true,
    skippedLines: Int = 0
  ) throws {
    let first: Header
    if let dialect {
      self.dialect = dialect
      first = try Header(of: source, dialect: dialect, skippedLines: skippedLines)
    } else {
      (self.dialect, first) = try DelimiterDetector.detect(in: source, skippedLines: skippedLines)
    }
    self.source = source
    width = first.fields.count
    header = hasHeader ? first.fields : nil
    firstLine = first.start.line
    dataStart = hasHeader ? first.dataStart : first.start
  }

  /// Reads all records and hands them on as clean CSV, some at a time, in the order of the file.
  ///
  /// Every physical line that is not blank is in `accept`'s text or among its rejections.
  ///
  /// - Parameter accept: takes CSV text without a header, the number of its records, and the
  ///   lines that were rejected.
  public func readAll(
    _ accept: (_ csv: [UInt8], _ records: Int, _ rejections: [Rejection]) throws -> Void
  ) throws {
    struct Piece: Sendable {
      var writer = CSVWriter()
      var count = 0
      var rejections: [Rejection] = []
    }
    let plan = ReadingPlan(
      text: source, from: dataStart, layout: RecordLayout(keepingAllOf: width), dialect: dialect)
    let names = header
    let width = width
    try plan.readRecords(
      makePiece: { Piece() },
      body: { batch, piece in
        for record in 0..<batch.count {
          let invalid = (0..<width).first { Self.text(batch.field(record, $0)) == nil }
          if let invalid {
            piece.rejections.append(
              Rejection(
                line: batch.relativeLine(record), byteOffset: batch.textOffset(record),
                reason: .invalidText, field: names.map { $0[invalid] } ?? String(invalid + 1),
                value: Self.shown(batch.field(record, invalid)),
                row: Self.shown(batch.raw(record))))
            continue
          }
          for slot in 0..<width { piece.writer.add(batch.field(record, slot)) }
          piece.writer.endRecord()
          piece.count += 1
        }
      },
      accept: { piece, summary in
        var writer = piece.writer
        let own = piece.rejections.map { rejection in
          Rejection(
            line: rejection.line + summary.firstLine,
            byteOffset: source.originalOffset(ofText: rejection.byteOffset),
            reason: rejection.reason, field: rejection.field, value: rejection.value,
            row: rejection.row)
        }
        let all = (own + summary.damagedLines.map { Rejection($0, header: names) })
          .sorted { $0.byteOffset < $1.byteOffset }
        try accept(writer.take(), piece.count, all)
      })
  }

  private static func text(_ bytes: RawSpan) -> String? {
    unsafe bytes.withUnsafeBytes { unsafe String(validating: $0, as: UTF8.self) }
  }

  private static func shown(_ bytes: RawSpan) -> String {
    unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

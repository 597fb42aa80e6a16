package import CSVReading

/// Rejections of one piece, whose first line is not known yet.
struct RejectionList: Sendable {
  private var rejections: [Rejection] = []
  private let kept: KeptColumns

  init(_ kept: KeptColumns) {
    self.kept = kept
  }

  /// Notes a record that can't be taken in because of one of its fields.
  mutating func add(
    _ reason: Rejection.Reason, _ batch: borrowing RecordBatch, record: Int,
    column: ColumnMap.Column
  ) {
    rejections.append(
      Rejection(
        line: batch.relativeLine(record), byteOffset: batch.textOffset(record), reason: reason,
        field: column.name, value: kept.value(column, batch, record),
        row: kept.row(batch.raw(record))))
  }

  /// All rejections of an accepted piece, with those of the reader, in file order.
  func located(_ summary: PieceSummary, in source: OpenedSource) -> [Rejection] {
    let own = rejections.map { rejection in
      var located = rejection
      located.line += summary.firstLine
      located.byteOffset = source.text.originalOffset(ofText: rejection.byteOffset)
      return located
    }
    guard !summary.damagedLines.isEmpty else { return own }
    let damaged = summary.damagedLines.map { Rejection($0, in: source, kept) }
    return (own + damaged).sorted { $0.byteOffset < $1.byteOffset }
  }
}

extension Rejection {
  /// A line that is no row; where a quote is to blame, the field is that in which it opened.
  init(_ damaged: DamagedLine, in source: OpenedSource, _ kept: KeptColumns) {
    self.init(
      line: damaged.line, byteOffset: damaged.byteOffset, reason: Reason(damaged.reason),
      field: damaged.column.map(source.columnName), row: kept.damagedRow(damaged.raw))
  }

  /// A line that the reader gave up, as it stands, with the header's name of the column to blame.
  package init(_ damaged: DamagedLine, header: [String]? = nil) {
    self.init(
      line: damaged.line, byteOffset: damaged.byteOffset, reason: Reason(damaged.reason),
      field: damaged.column.map { ColumnMap.name(ofColumn: $0, in: header) },
      row: String(decoding: damaged.raw, as: UTF8.self))
  }
}

extension Rejection.Reason {
  fileprivate init(_ reason: DamagedLine.Reason) {
    self =
      switch reason {
      case .malformedQuoting: .malformedQuoting
      case .fieldCount: .fieldCount
      case .fieldTooLong: .fieldTooLong
      case .recordTooLong: .recordTooLong
      }
  }
}

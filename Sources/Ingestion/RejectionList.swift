internal import CSVReading

/// Rejections of one piece, whose first line is not known yet.
struct RejectionList: Sendable {
  private var rejections: [Rejection] = []

  /// Notes a record that can't be taken in because of one of its fields.
  mutating func add(
    _ reason: Rejection.Reason, _ batch: borrowing RecordBatch, record: Int,
    column: ColumnMap.Column
  ) {
    let values = column.slots.map { batch.trimmed(record, $0).text }
    rejections.append(
      Rejection(
        line: batch.relativeLine(record), byteOffset: batch.textOffset(record), reason: reason,
        field: column.name, value: values.joined(separator: " "), row: batch.raw(record).text))
  }

  /// All rejections of an accepted piece, with those of the reader, in file order.
  func located(_ summary: PieceSummary, in text: TextSource) -> [Rejection] {
    let own = rejections.map { rejection in
      var located = rejection
      located.line += summary.firstLine
      located.byteOffset = text.originalOffset(ofText: rejection.byteOffset)
      return located
    }
    guard !summary.damagedLines.isEmpty else { return own }
    return (own + summary.damagedLines.map(Rejection.init)).sorted { $0.byteOffset < $1.byteOffset }
  }
}

extension Rejection {
  init(_ damaged: DamagedLine) {
    let reason: Reason =
      switch damaged.reason {
      case .malformedQuoting: .malformedQuoting
      case .fieldCount: .fieldCount
      case .fieldTooLong, .recordTooLong: .fieldTooLong
      }
    self.init(
      line: damaged.line, byteOffset: damaged.byteOffset, reason: reason,
      row: String(decoding: damaged.raw, as: UTF8.self))
  }
}

internal import CSVReading

extension OpenedSource {
  /// Calls `body` with some columns of every row, for files that are small.
  ///
  /// - Parameters:
  ///   - columns: counted from 0.
  ///   - body: takes the fields and the physical line, from 1.
  ///   - damaged: takes the line and the text of a row that is not well-formed.
  public func readRows(
    columns: [Int], _ body: ([String], Int) -> Void, damaged: (Int, String) -> Void
  ) throws {
    struct Row: Sendable {
      let fields: [String]
      let line: Int
    }
    let plan = ReadingPlan(
      text: text, from: dataStart, layout: RecordLayout(width: width, columns: columns),
      dialect: dialect)
    try plan.readRecords(
      makePiece: { [Row]() },
      body: { batch, rows in
        for record in 0..<batch.count {
          let fields = columns.indices.map { batch.trimmed(record, $0).text }
          rows.append(Row(fields: fields, line: batch.relativeLine(record)))
        }
      },
      accept: { rows, summary in
        for row in rows { body(row.fields, row.line + summary.firstLine) }
        for line in summary.damagedLines {
          damaged(line.line, String(decoding: line.raw, as: UTF8.self))
        }
      })
  }
}
